package sala.mirror.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.mirror.publication.Found.Different;
import sala.mirror.publication.PublishedFiles.Listed;
import sala.mirror.publication.PublishedFiles.Needed;
import sala.mirror.snapshot.Branches;
import sala.mirror.snapshot.Entry;
import sala.mirror.snapshot.ListedFile;
import sala.replica.Urgency;

/**
 * A school's list while it goes on to its next number: what was found writes records, those write files, and both the
 * branches of the root. The work is as much as was found. For one use, in one transaction.
 */
final class GrowingList {

    /** So many branches are read at once. */
    private static final int TOGETHER = 64;

    private final PublishedRecords records;
    private final PublishedFiles files;
    private final ListState before;
    private final long number;
    private final Set<Integer> branches = new TreeSet<>();
    private int nextPlace;

    GrowingList(PublishedRecords records, PublishedFiles files, ListState before, long number) {
        this.records = records;
        this.files = files;
        this.before = before;
        this.number = number;
        this.nextPlace = before.nextPlace();
    }

    /** Takes in what was found. */
    GrowingList with(Found found) {
        List<Different> changed = found.different().stream()
                .filter(one -> !one.isOfUrgencyAlone())
                .toList();
        List<Published> former = Stream.concat(
                        found.gone().stream(), changed.stream().flatMap(one -> Stream.ofNullable(one.before())))
                .toList();
        List<Published> now = changed.stream().map(this::placed).toList();
        records.end(
                before.school(), number, former.stream().map(GrowingList::place).toList());
        records.add(before.school(), number, now);
        List<Published> sooner = found.different().stream()
                .filter(Different::isOfUrgencyAlone)
                .map(this::placed)
                .toList();
        records.setUrgency(before.school(), sooner);
        List<Published> touched =
                Stream.of(former, now, sooner).flatMap(List::stream).toList();
        touched.forEach(one -> branches.add(Branches.of(one.entry().id())));
        follow(touched);
        return this;
    }

    private static Integer place(Published one) {
        return one.entry().place();
    }

    private Published placed(Different one) {
        Published known = one.before();
        return one.now().at(known == null ? nextPlace++ : known.entry().place());
    }

    /** Brings the files of these records after them. */
    private void follow(Collection<Published> touched) {
        List<String> hashes = files(touched);
        change(files.needed(before.school(), hashes), files.now(before.school(), hashes));
    }

    private List<String> files(Collection<Published> touched) {
        return records.files(touched.stream().map(one -> one.entry().hash()).collect(Collectors.toSet()));
    }

    /** Brings all files after the records, and hashes everything anew. */
    GrowingList withAllFiles() {
        change(files.needed(before.school()), files.now(before.school()));
        branches.addAll(Branches.all());
        return this;
    }

    private void change(List<Needed> needed, List<Listed> listed) {
        Map<String, Listed> former = listed.stream()
                .collect(Collectors.toMap(
                        one -> one.file().blob().hash().hex(), Function.identity(), (one, same) -> one, HashMap::new));
        List<Listed> added = new ArrayList<>();
        for (Needed one : needed) {
            Listed known = former.get(one.blob().hash().hex());
            if (known == null || known.file().urgency().ordinal() != one.urgency()) {
                added.add(placed(one, known));
            } else {
                former.remove(one.blob().hash().hex());
            }
        }
        files.end(
                before.school(),
                number,
                former.values().stream().map(one -> one.file().place()).toList());
        files.add(before.school(), number, added);
        Stream.concat(former.values().stream(), added.stream())
                .forEach(one -> branches.add(Branches.of(one.file().blob())));
    }

    private Listed placed(Needed needed, @Nullable Listed known) {
        int place = known == null ? nextPlace++ : known.file().place();
        long came = known == null ? number : known.came();
        return new Listed(new ListedFile(place, needed.blob(), Urgency.values()[needed.urgency()]), came);
    }

    ListState state() {
        Branches grown = before.branches();
        List<Integer> all = new ArrayList<>(branches);
        for (int from = 0; from < all.size(); from += TOGETHER) {
            grown = grown.with(lines(new HashSet<>(all.subList(from, Math.min(from + TOGETHER, all.size())))));
        }
        return before.next(number, grown, nextPlace);
    }

    private Map<Integer, Collection<String>> lines(Set<Integer> some) {
        Map<Integer, Collection<String>> lines = new HashMap<>();
        // an empty branch has a hash, too
        some.forEach(branch -> lines.put(branch, new ArrayList<>()));
        List<Entry> entries = records.inBranches(before.school(), some);
        Branches.lines(entries, files.inBranches(before.school(), some))
                .forEach(line -> lines.computeIfAbsent(line.branch(), none -> new ArrayList<>())
                        .add(line.text()));
        return lines;
    }
}
