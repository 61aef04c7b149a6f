/** Where downloaded model files lie; null where there are none yet (or the browser has no such file system). */
export async function modelsFolder(create: boolean): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle('models', { create });
  } catch {
    return null;
  }
}
