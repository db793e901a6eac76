package sala.mirror.snapshot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What leads from one list of a school to another, in one step however far they are apart. From number 0 it is the
 * whole list.
 */
public record Delta(Step step, Gone gone, Come come) {

    /**
     * @param from the number of the list that it is to be applied to
     * @param root of the list that comes out
     */
    public record Step(UUID school, long from, long number, String root) {}

    /** The places of what the new list no longer names. */
    public record Gone(List<Integer> records, List<Integer> files) {

        public static final Gone NOTHING = new Gone(List.of(), List.of());
    }

    /**
     * What the new list names that the old one does not, or otherwise.
     *
     * @param texts of records; what a list says of them follows from those
     * @param listed records of which the texts are fetched apart
     */
    public record Come(List<PlacedText> texts, List<Entry> listed, List<ListedFile> files) {}

    /** The whole list. */
    public static Delta whole(Manifest manifest) {
        return new Delta(
                new Step(manifest.school(), 0, manifest.number(), manifest.root()),
                Gone.NOTHING,
                new Come(List.of(), manifest.entries(), manifest.files()));
    }

    /**
     * The new list.
     *
     * @throws UnreadableSnapshot when it is not the one that was signed
     */
    public Manifest applyTo(Manifest old) {
        Map<Integer, Entry> entries = byPlace(old.entries(), Entry::place);
        entries.keySet().removeAll(gone.records());
        come.listed().forEach(entry -> entries.put(entry.place(), entry));
        come.texts().forEach(text -> entries.put(text.place(), text.entry()));
        Map<Integer, ListedFile> files = byPlace(old.files(), ListedFile::place);
        files.keySet().removeAll(gone.files());
        come.files().forEach(file -> files.put(file.place(), file));
        Manifest next =
                new Manifest(step.school(), step.number(), List.copyOf(entries.values()), List.copyOf(files.values()));
        if (!next.root().equals(step.root())) {
            throw new UnreadableSnapshot(new IllegalArgumentException("not the list that was signed"));
        }
        return next;
    }

    private static <T> Map<Integer, T> byPlace(List<T> listed, Function<T, Integer> place) {
        return listed.stream()
                .collect(Collectors.toMap(place, Function.identity(), (one, other) -> other, TreeMap::new));
    }
}
