/** Drawings of 16 by 16, as the paths of lines 1.5 wide. */
export const panel = 'M2 3h12v10H2zM10 3v10';
export const gear =
  'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4';
export const back = 'M13 8H3M7 4 3 8l4 4';
export const chevron = 'M4 6l4 4 4-4';
export const magnifier = 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.5 10.5 14 14';
export const cross = 'M4.5 4.5l7 7M11.5 4.5l-7 7';
export const checks = 'M1.5 8.5l3 3 6-7M8.5 11.5l6-7';
