import { mount, type ComponentProps } from 'svelte';
import Actions from './Actions.svelte';

/** Draws the actions of a statement into a place. */
export function showActions(target: HTMLElement, props: ComponentProps<typeof Actions>): void {
  mount(Actions, { target, props });
}
