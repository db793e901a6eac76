package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.mirror.snapshot.Delta;
import sala.mirror.snapshot.Delta.Come;
import sala.mirror.snapshot.Delta.Gone;
import sala.mirror.snapshot.Delta.Step;
import sala.mirror.snapshot.DeltaText;
import sala.mirror.snapshot.Entry;
import sala.mirror.snapshot.ListedFile;
import sala.mirror.snapshot.PlacedText;

/**
 * Writes what leads from any number of a school's list to its newest, in one step. Texts of records go with it as far
 * as that stays short, packed against those that the school has; longer ones are fetched apart, so that a line that
 * breaks off loses little.
 */
@Singleton
public class Deltas {

    /** Of texts in one answer, before packing. */
    private static final int MOST_TEXT = 256 * 1024;

    private final PublicationTables tables;
    private final PublishedRecords records;
    private final PublishedFiles files;

    @Inject
    public Deltas(PublicationTables tables, PublishedRecords records, PublishedFiles files) {
        this.tables = tables;
        this.records = records;
        this.files = files;
    }

    /** All of it, with no texts. Within a transaction to which the tables stand still. */
    byte[] whole(UUID school) {
        Come all = new Come(List.of(), records.cameSince(school, 0), cameFiles(school, 0));
        return DeltaText.write(new Delta(step(school, 0), Gone.NOTHING, all), Collections.emptySortedMap());
    }

    /**
     * @param from the number of the list that the school has; what is not known so far back is told as a whole
     * @param alone whether texts are packed by themselves, for a school that has not the old ones
     */
    byte[] since(UUID school, long from, boolean alone) {
        long known = tables.knowsSince(school, from) ? from : 0;
        List<Entry> now = records.cameSince(school, known);
        List<Entry> gone = known == 0 ? List.of() : records.goneSince(school, known);
        Map<Integer, Entry> before = byPlace(gone, Entry::place);
        List<Entry> changed = now.stream()
                .filter(entry -> !entry.equals(before.get(entry.place())))
                .toList();
        Gone left = new Gone(left(gone, now, Entry::place), goneFiles(school, known));
        List<Entry> told = told(changed);
        List<Entry> listed = changed.subList(told.size(), changed.size());
        Map<String, byte[]> texts = texts(school, told, before);
        List<PlacedText> placed = told.stream()
                .map(entry -> new PlacedText(entry.place(), text(entry, texts)))
                .toList();
        Delta delta = new Delta(step(school, known), left, new Come(placed, listed, cameFiles(school, known)));
        return DeltaText.write(delta, alone ? Collections.emptySortedMap() : old(told, before, texts));
    }

    private Step step(UUID school, long from) {
        ListState state = tables.state(school);
        return new Step(school, from, state.number(), state.branches().root());
    }

    private static List<Entry> told(List<Entry> changed) {
        long bytes = 0;
        int count = 0;
        while (count < changed.size() && bytes + changed.get(count).size() <= MOST_TEXT) {
            bytes += changed.get(count).size();
            count++;
        }
        return changed.subList(0, count);
    }

    private Map<String, byte[]> texts(UUID school, List<Entry> told, Map<Integer, Entry> before) {
        Set<String> hashes = told.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry), Stream.ofNullable(before.get(entry.place()))))
                .map(Entry::hash)
                .collect(Collectors.toSet());
        return records.texts(school, hashes);
    }

    private static byte[] text(Entry entry, Map<String, byte[]> texts) {
        return Objects.requireNonNull(texts.get(entry.hash()), entry.hash());
    }

    private static SortedMap<Integer, byte[]> old(
            List<Entry> told, Map<Integer, Entry> before, Map<String, byte[]> texts) {
        SortedMap<Integer, byte[]> old = new TreeMap<>();
        told.stream()
                .flatMap(entry -> Stream.ofNullable(before.get(entry.place())))
                .forEach(entry -> old.put(entry.place(), text(entry, texts)));
        return old;
    }

    private List<ListedFile> cameFiles(UUID school, long from) {
        Map<Integer, ListedFile> before = byPlace(files.goneSince(school, from), ListedFile::place);
        return files.cameSince(school, from).stream()
                .filter(file -> from == 0 || !file.equals(before.get(file.place())))
                .toList();
    }

    private List<Integer> goneFiles(UUID school, long from) {
        return from == 0
                ? List.of()
                : left(files.goneSince(school, from), files.cameSince(school, from), ListedFile::place);
    }

    /** The places of what is no longer there at all. */
    private static <T> List<Integer> left(List<T> before, List<T> now, Function<T, Integer> place) {
        List<Integer> gone = new ArrayList<>(before.stream().map(place).toList());
        gone.removeAll(now.stream().map(place).collect(Collectors.toSet()));
        return gone;
    }

    private static <T> Map<Integer, T> byPlace(List<T> listed, Function<T, Integer> place) {
        Map<Integer, T> byPlace = new HashMap<>();
        listed.forEach(one -> byPlace.put(place.apply(one), one));
        return byPlace;
    }
}
