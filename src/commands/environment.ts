/** What every command that starts Astro sets before it does. Imported first, for its effect. */

// Astro counts its users unless it is told not to.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// In some environments its servers go to the background by themselves.
process.env.ASTRO_DEV_BACKGROUND = '0';
