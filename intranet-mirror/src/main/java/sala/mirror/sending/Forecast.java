package sala.mirror.sending;

/**
 * What a disk must carry, told before anything is written.
 *
 * @param place of the disk among those that belong together, from 1
 * @param files that the school lacks, {@code bytes} in all
 * @param free bytes on this disk
 */
public record Forecast(int place, long files, long bytes, long free) {

    public boolean fits() {
        return bytes <= free;
    }

    /** How many disks with as much room as this one are needed. */
    public long disks() {
        return free <= 0 ? 0 : Math.max(1, (bytes + free - 1) / free);
    }
}
