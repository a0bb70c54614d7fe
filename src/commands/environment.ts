/** Environment variables for every command that starts Astro. Imported first, for its side effect. */

// Turns off Astro’s telemetry.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// In some environments Astro’s servers go to the background by default.
process.env.ASTRO_DEV_BACKGROUND = '0';
