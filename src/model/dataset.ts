/** The words of the domain as types. All of them come from the one schema. */
import type { Dataset } from './schema.ts';

export type { Dataset } from './schema.ts';

export type Edition = Dataset['edition'];
export type Document = Dataset['documents'][number];
export type Point = Dataset['points'][number];
export type Position = Dataset['positions'][number];
export type Claim = Position['claims'][number];
export type Relation = Position['relations'][number];
export type Response = Position['responses'][number];
export type Term = Dataset['terms'][number];
export type Discrepancy = Dataset['discrepancies'][number];
export type Source = Dataset['sources'][number];
export type Speaker = Dataset['speakers'][number];
export type Topic = Dataset['topics'][number];
export type Change = Dataset['changes'][number];
export type Remark = Point['comments'][number];

export type EvidenceClass = Claim['class'];
export type Flag = Claim['flags'][number];
export type RelationKind = Relation['kind'];
export type Status = Point['status'];
export type Party = Speaker['party'];
export type Group = Position['group'];
