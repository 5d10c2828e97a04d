/** What a member does for the office; the first is what a newcomer is. */
export const memberRoles = ['kontributor', 'editor', 'penanggung-jawab', 'pengamat'] as const;
