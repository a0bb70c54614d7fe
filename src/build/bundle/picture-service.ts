/** Makes the published photos by Astro's service for sharp, which drops all that the camera wrote into them. */
import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

const pictureService: LocalImageService = {
  ...sharpService,
  transform: (bytes, options, config, logger) => {
    // Where sharp fails, Astro warns and publishes the original, with the place where it was taken. A build fails.
    const warn = () => {
      throw new Error(`The picture ${String(options.src)} can’t be decoded. Save it again.`);
    };
    return sharpService.transform(bytes, options, config, Object.assign(Object.create(logger), { warn }));
  },
};

export default pictureService;
