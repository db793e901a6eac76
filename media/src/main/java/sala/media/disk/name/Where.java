package sala.media.disk.name;

/** In which names a rule looks. */
public enum Where {
    ANY,
    FOLDER,
    FILE;

    boolean covers(boolean file) {
        return this == ANY || (this == FILE) == file;
    }
}
