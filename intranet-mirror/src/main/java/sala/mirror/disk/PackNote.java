package sala.mirror.disk;

import io.jsonwebtoken.Claims;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import sala.blob.Blob;
import sala.blob.Hash;

/**
 * What is in a pack; there only when all of the pack is on the disk.
 *
 * @param pack the name of its file
 * @param size of that file
 * @param files to whose places in this list its frames point
 */
public record PackNote(String pack, long size, List<Blob> files, List<Section> sections) {

    private static final String KIND = "sala-pack-1";

    public PackNote {
        files = List.copyOf(files);
        sections = List.copyOf(sections);
        if (!sections.stream().allMatch(new Within(files.size())::holds)) {
            throw new IllegalArgumentException("a section of files that are not in the list");
        }
    }

    private record Within(int files) {

        boolean holds(Section section) {
            return section.offset() >= 0
                    && section.length() >= 0
                    && section.first().file() >= 0
                    && section.first().file() <= section.last().file()
                    && section.last().file() < files;
        }
    }

    /**
     * A part of a pack that can be read without the rest of it: one stream of frames.
     *
     * @param offset in the pack
     * @param sha256 of its bytes as they lie on the disk
     * @param first where in the list of files, and in that file, it begins
     * @param last where it ends, the byte after the last
     */
    public record Section(long offset, int length, String sha256, Place first, Place last) {}

    /** A byte of a file of the list. */
    public record Place(int file, long at) {}

    /** What is in a section: between the first and the last file all of each. */
    public List<Span> spans(Section section) {
        return IntStream.rangeClosed(section.first().file(), section.last().file())
                .mapToObj(place -> span(section, place))
                .toList();
    }

    private Span span(Section section, int place) {
        Blob file = files.get(place);
        return new Span(
                file,
                place == section.first().file() ? section.first().at() : 0,
                place == section.last().file() ? section.last().at() : file.size());
    }

    /** All that is in the pack. */
    public List<Span> spans() {
        return sections.stream().flatMap(section -> spans(section).stream()).toList();
    }

    String sign(PrivateKey key) {
        return SignedNote.sign(
                KIND,
                Map.of(
                        "pack",
                        pack,
                        "size",
                        size,
                        "files",
                        files.stream()
                                .map(file -> List.of(file.hash().hex(), file.size()))
                                .toList(),
                        "sections",
                        sections.stream()
                                .map(section -> List.of(
                                        section.offset(),
                                        section.length(),
                                        section.sha256(),
                                        section.first().file(),
                                        section.first().at(),
                                        section.last().file(),
                                        section.last().at()))
                                .toList()),
                key);
    }

    static PackNote read(String text, PublicKey district) {
        Claims claims = SignedNote.open(KIND, text, district);
        try {
            return new PackNote(
                    SignedNote.text(claims, "pack"),
                    SignedNote.number(claims, "size"),
                    SignedNote.claim(claims, "files", List.class).stream()
                            .map(file -> file((List<?>) file))
                            .toList(),
                    SignedNote.claim(claims, "sections", List.class).stream()
                            .map(section -> section((List<?>) section))
                            .toList());
        } catch (ClassCastException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new DiskRefused(DiskRefused.OTHER_VERSION, e);
        }
    }

    private static Blob file(List<?> said) {
        return new Blob(new Hash((String) said.get(0)), ((Number) said.get(1)).longValue());
    }

    private static Section section(List<?> said) {
        return new Section(
                number(said, 0),
                (int) number(said, 1),
                (String) said.get(2),
                new Place((int) number(said, 3), number(said, 4)),
                new Place((int) number(said, 5), number(said, 6)));
    }

    private static long number(List<?> said, int place) {
        return ((Number) said.get(place)).longValue();
    }
}
