package sala.mirror.unpacking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import sala.mirror.disk.DiskFolder;
import sala.mirror.disk.DiskRefused;
import sala.mirror.disk.EndMark;
import sala.mirror.disk.PackNote;
import sala.mirror.disk.PackNote.Section;
import sala.mirror.disk.PackReader;
import sala.mirror.disk.SealedRecords;
import sala.mirror.transfer.Carried;

/** A disk as something that carries a snapshot. Notes what of it cannot be read, and goes on behind it. */
final class CarriedDisk implements Carried {

    private final DiskFolder folder;
    private final SealedRecords sealed;
    private final Optional<EndMark> end;
    private final PublicKey district;
    private final BooleanSupplier cancelled;
    private final List<String> unreadable = new ArrayList<>();

    /** @param end empty when the district has not finished with this disk */
    CarriedDisk(
            DiskFolder folder,
            SealedRecords sealed,
            Optional<EndMark> end,
            PublicKey district,
            BooleanSupplier cancelled) {
        this.folder = folder;
        this.sealed = sealed;
        this.end = end;
        this.district = district;
        this.cancelled = cancelled;
    }

    /**
     * Packs that are not there or not whole ({@code P00002.PAK}), and parts of packs ({@code P00001.PAK 12-16}, in MB).
     */
    List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    @Override
    public byte[] manifest() {
        return sealed.manifest();
    }

    @Override
    public byte[] signature() {
        return sealed.signature();
    }

    @Override
    public Iterable<byte[]> records() {
        return sealed.batches();
    }

    @Override
    public void files(Taker taker) {
        for (String pack : packs()) {
            Optional<Path> path = folder.pack(pack);
            Optional<PackNote> note = note(pack);
            if (path.isPresent() && note.isPresent()) {
                take(path.get(), note.get(), taker);
            } else {
                requirePlugged();
                end.ifPresent(finished -> unreadable.add(pack));
            }
        }
    }

    /** Those that the end mark promises, and whatever else lies here. */
    private Set<String> packs() {
        Set<String> packs = new LinkedHashSet<>(end.map(EndMark::packs).orElse(List.of()));
        try {
            packs.addAll(folder.packs());
            return packs;
        } catch (IOException e) {
            throw new DiskRefused(DiskRefused.UNPLUGGED, e);
        }
    }

    private Optional<PackNote> note(String pack) {
        try {
            return folder.note(pack, district);
        } catch (IOException | DiskRefused damaged) {
            requirePlugged();
            return Optional.empty();
        }
    }

    private void take(Path path, PackNote note, Taker taker) {
        try (PackReader pack = new PackReader(path, note)) {
            for (Section section : note.sections()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (isWanted(note, section, taker) && !read(pack, section, taker)) {
                    requirePlugged();
                    unreadable.add(note.pack() + " " + (section.offset() >> 20) + "-"
                            + (section.offset() + section.length() >> 20));
                }
            }
        } catch (IOException e) {
            requirePlugged();
            unreadable.add(note.pack());
        }
    }

    private static boolean isWanted(PackNote note, Section section, Taker taker) {
        return note.spans(section).stream().anyMatch(span -> taker.wants(span.file(), span.from(), span.to()));
    }

    private static boolean read(PackReader pack, Section section, Taker taker) throws IOException {
        return pack.read(section, (span, content) -> taker.take(span.file(), span.from(), content));
    }

    /** What cannot be read may be a bad sector, or the whole disk may be gone. */
    private void requirePlugged() {
        try {
            if (Files.isDirectory(folder.path()) && folder.label(district).isPresent()) {
                return;
            }
        } catch (IOException | DiskRefused gone) {
            throw new DiskRefused(DiskRefused.UNPLUGGED, gone);
        }
        throw new DiskRefused(DiskRefused.UNPLUGGED);
    }
}
