import type { AiGate } from './gate.ts';

/** A draft of which nobody checked anything at the gate yet. */
export const noGate: AiGate = { received: null, facts: '', ticks: [], fit: null, label: null };
