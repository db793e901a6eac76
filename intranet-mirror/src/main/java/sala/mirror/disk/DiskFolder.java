package sala.mirror.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is on a disk for one school: {@code SALA/<code of the school>} with the files below. No links are followed, and
 * every name is one that FAT32 has, too.
 *
 * @param path of the folder itself
 */
public record DiskFolder(Path path) {

    private static final String TOP = "SALA";
    private static final String LABEL = "LABEL.JWS";
    private static final String END = "END.JWS";
    private static final List<String> RECORDS = List.of("RECORDS.A", "RECORDS.B");
    private static final String ANSWER = "ANSWER.JWE";
    private static final String USAGE = "USAGE.JWE";
    private static final String OFFERS = "OFFERS.JWE";
    private static final String OFFER_WORDS = "OFFERS.JWS";
    private static final String RECEIPTS = "RECEIPTS.JWT";
    private static final String ROOTS = "ROOTS.TXT";
    private static final Pattern PACK = Pattern.compile("P[0-9]{5}\\.PAK");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    /** More than any note has; keeps a stranger's disk from filling the memory. */
    private static final long MOST_OF_A_NOTE = 64L << 20;

    /** Of what has a line, or a few, for each thing. */
    private static final int MOST_LINES = 1_000;

    /**
     * Where the content for this school is, or shall be.
     *
     * @throws DiskRefused when links lead away from the disk
     */
    public static DiskFolder of(Path disk, String code) {
        String name = CODE.matcher(code).matches() ? code : "SCHOOL";
        DiskFolder folder = new DiskFolder(disk.resolve(TOP).resolve(name));
        folder.requireBelow(disk);
        return folder;
    }

    /** All that are on a disk; {@code chosen} may be the disk, or a folder of one school on it. */
    public static List<DiskFolder> on(Path chosen) throws IOException {
        List<DiskFolder> found = new ArrayList<>();
        for (Path parent : List.of(chosen, chosen.resolve(TOP))) {
            if (isOwn(parent.resolve(LABEL))) {
                found.add(new DiskFolder(parent));
            }
            try (Stream<Path> each =
                    Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS) ? Files.list(parent) : Stream.empty()) {
                each.filter(one -> Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
                        .filter(one -> isOwn(one.resolve(LABEL)))
                        .map(DiskFolder::new)
                        .forEach(found::add);
            }
        }
        found.forEach(folder -> folder.requireBelow(chosen));
        return found;
    }

    /** How many bytes may be written to a disk; as many as one likes where its file system does not tell. */
    public static long free(Path disk) throws IOException {
        FileStore store = Files.getFileStore(disk);
        return store.getTotalSpace() == 0 ? Long.MAX_VALUE / 2 : store.getUsableSpace();
    }

    private void requireBelow(Path disk) {
        for (Path at = path; at != null && !at.equals(disk); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                throw new DiskRefused(DiskRefused.LINKS);
            }
        }
    }

    private static boolean isOwn(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes the folder; it is durable when this returns. */
    public void make() throws IOException {
        Files.createDirectories(path);
        Durable.sync(path.resolve(".."));
        Durable.sync(path.resolve("../.."));
    }

    public void write(Label label, PrivateKey key) throws IOException {
        Durable.write(path.resolve(LABEL), label.sign(key));
    }

    /** Empty when there is none. */
    public Optional<Label> label(PublicKey district) throws IOException {
        return text(LABEL).map(text -> Label.read(text, district));
    }

    public void write(EndMark end, PrivateKey key) throws IOException {
        Durable.write(path.resolve(END), end.sign(key));
    }

    /** Empty when the district has not finished with this disk. */
    public Optional<EndMark> end(PublicKey district) throws IOException {
        return text(END).map(text -> EndMark.read(text, district));
    }

    /** From now on the district is not finished with this disk. */
    public void reopen() throws IOException {
        Files.deleteIfExists(path.resolve(END));
        Files.deleteIfExists(path.resolve(ANSWER));
        Files.deleteIfExists(path.resolve(USAGE));
        Durable.sync(path);
    }

    /** Of the records there are two copies, since nothing goes without them. */
    public List<Path> records() {
        return RECORDS.stream().map(path::resolve).toList();
    }

    public Path answer() {
        return path.resolve(ANSWER);
    }

    /** What the school said when it took the disk. */
    public Optional<String> answered() throws IOException {
        return text(ANSWER);
    }

    /** @param number from 1 */
    public static String packName(int number) {
        return "P%05d.PAK".formatted(number);
    }

    /**
     * What was recorded at the school, for the way back: sealed to the district.
     *
     * @return what {@code records} gave
     */
    public <T> T writeUsage(PublicKey district, Writing<T> records) throws IOException {
        return Durable.write(path.resolve(USAGE), out -> {
            SealedStream sealed = new SealedStream(out, district);
            T written = records.to(sealed);
            sealed.end();
            return written;
        });
    }

    /** Writes something. */
    @FunctionalInterface
    public interface Writing<T> {
        T to(OutputStream out) throws IOException;
    }

    /** What was recorded at the school; empty when there is nothing. The caller closes it. */
    public Optional<InputStream> usage(PrivateKey district) throws IOException {
        Path file = path.resolve(USAGE);
        return isOwn(file) ? Optional.of(SealedStream.open(file, district)) : Optional.empty();
    }

    /** What is offered at the school, for the way back: sealed to the district. */
    public void writeOffers(PublicKey district, Writing<Long> offers) throws IOException {
        Durable.write(path.resolve(OFFERS), out -> {
            SealedStream sealed = new SealedStream(out, district);
            long written = offers.to(sealed);
            sealed.end();
            return written;
        });
    }

    /** What is offered at the school; empty when there is nothing. The caller closes it. */
    public Optional<InputStream> offers(PrivateKey district) throws IOException {
        Path file = path.resolve(OFFERS);
        return isOwn(file) ? Optional.of(SealedStream.open(file, district)) : Optional.empty();
    }

    /** What the district says of the school's offers, signed. */
    public void writeOfferWords(String words) throws IOException {
        Durable.write(path.resolve(OFFER_WORDS), words);
    }

    public Optional<String> offerWords() throws IOException {
        return text(OFFER_WORDS);
    }

    /** How many bytes still fit. */
    public long room() throws IOException {
        return Files.getFileStore(path).getUsableSpace();
    }

    /** What the district has of the school's records: signed, one a line. */
    public void writeReceipts(List<String> receipts) throws IOException {
        Durable.write(path.resolve(RECEIPTS), String.join("\n", receipts));
    }

    public List<String> receipts() throws IOException {
        return text(RECEIPTS)
                .map(text -> text.lines().limit(MOST_LINES).toList())
                .orElse(List.of());
    }

    /** Whom to believe, from the first to the newest. */
    public void writeRoots(List<String> roots) throws IOException {
        Durable.write(path.resolve(ROOTS), String.join("\n", roots));
    }

    public List<String> roots() throws IOException {
        return text(ROOTS).map(text -> List.of(text.split("\n\n", MOST_LINES))).orElse(List.of());
    }

    /** The pack of this name; empty when the name is none of ours, or it is not there. */
    public Optional<Path> pack(String name) {
        return PACK.matcher(name).matches() && isOwn(path.resolve(name))
                ? Optional.of(path.resolve(name))
                : Optional.empty();
    }

    /** After all of the pack is durable. */
    public void write(PackNote note, PrivateKey key) throws IOException {
        Durable.sync(path);
        Durable.write(noteOf(note.pack()), note.sign(key));
    }

    /** What is in a pack; empty when it was not finished. */
    public Optional<PackNote> note(String pack, PublicKey district) throws IOException {
        return text(noteOf(pack).getFileName().toString())
                .map(text -> PackNote.read(text, district))
                .filter(note -> note.pack().equals(pack));
    }

    private Path noteOf(String pack) {
        return path.resolve(pack.replace(".PAK", ".JWS"));
    }

    /** The names of all packs, finished or not. */
    public List<String> packs() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names.stream().filter(PACK.asMatchPredicate()).sorted().toList();
    }

    /** The note goes first, so that nothing promises a pack that is not there. */
    public void delete(String pack) throws IOException {
        Files.deleteIfExists(noteOf(pack));
        Durable.sync(path);
        Files.deleteIfExists(path.resolve(pack));
    }

    private Optional<String> text(String name) throws IOException {
        Path file = path.resolve(name);
        if (!isOwn(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > MOST_OF_A_NOTE) {
            throw new DiskRefused(DiskRefused.DAMAGED);
        }
        try {
            return Optional.of(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (java.nio.charset.CharacterCodingException damaged) {
            throw new DiskRefused(DiskRefused.FORGED, damaged);
        }
    }
}
