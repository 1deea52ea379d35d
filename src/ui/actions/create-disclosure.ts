const SVG = 'http://www.w3.org/2000/svg';

/** Three dots; copied for each disclosure. */
function drawSign(): SVGSVGElement {
  const sign = document.createElementNS(SVG, 'svg');
  sign.setAttribute('class', 'sign');
  sign.setAttribute('viewBox', '0 0 24 24');
  sign.setAttribute('aria-hidden', 'true');
  const dots = document.createElementNS(SVG, 'path');
  dots.setAttribute('d', 'M6 12h.01M12 12h.01M18 12h.01');
  sign.append(dots);
  return sign;
}

/** What is the same in all: `details` with a `summary` that shows the sign, and a place for what it holds. */
function drawPattern(): HTMLDetailsElement {
  const details = document.createElement('details');
  details.className = 'actions';
  const summary = document.createElement('summary');
  const name = document.createElement('span');
  name.className = 'vh';
  summary.append(name, drawSign());
  details.append(summary, document.createElement('div'));
  return details;
}

let pattern: HTMLDetailsElement | undefined;

/**
 * A disclosure that fills its place when it is opened for the first time. Escape closes it.
 * @param failed the words for when it could not be filled; opening it again tries again
 */
export function createDisclosure(
  name: string,
  failed: string,
  fill: (place: HTMLElement) => Promise<void>,
): HTMLDetailsElement {
  pattern ??= drawPattern();
  const details = document.importNode(pattern, true);
  const summary = details.querySelector('summary');
  const place = details.querySelector('div');
  if (!summary?.firstChild || !place) throw new Error('The pattern of a disclosure is broken.');
  summary.firstChild.textContent = name;

  let isFilled = false;
  details.addEventListener('toggle', () => {
    if (!details.open || isFilled) return;
    isFilled = true;
    place.replaceChildren();
    fill(place).catch(() => {
      isFilled = false;
      place.textContent = failed;
    });
  });
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.stopPropagation();
    details.open = false;
    summary.focus();
  });
  return details;
}
