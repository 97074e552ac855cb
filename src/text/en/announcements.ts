// English of what screen readers are told as it happens (the two live regions). Short; the name first.
export const announcements = {} as const;
