// English of the settings dialog, its shortcuts, and the pause and leave dialogs.
export const settings = {} as const;
