/** Enough to read a page of writing. */
const longestEdge = 1800;
const quality = 0.8;

/** A photograph as a small JPEG, turned as it was taken, without what the camera wrote beside it. Throws where it is no picture. */
export async function smallPhotograph(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longestEdge / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob((small) => (small ? resolve(small) : reject(new Error('No picture came of it.'))), 'image/jpeg', quality);
  });
}
