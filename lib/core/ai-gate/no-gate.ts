import type { AiGate } from './gate.ts';

/** A draft of which nobody checked anything at the gate yet. */
export const noGate: AiGate = { facts: '', ticks: [], fit: null, label: null };
