package sala.launcher.bench.line;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import sala.launcher.bench.Figures;

/** What a change of what a school has costs the line, both ways, with the contacts before and after it. */
final class Changes {

    private static final int THINGS = 48;
    private static final int SMALL = 2_000;
    private static final int DOCUMENT = 20_000;

    /** In less than that what surrounds the new bytes counts for more than the aim allows. */
    private static final int LARGE = 20_000_000;

    private static final double APPENDED_OF_ONE_PER_CENT = 1.08;
    private static final double INSERTED_BYTES = 10_000;
    private static final double RENAMED_BYTES = 3_000;
    private static final double EDITED_BYTES = 30_000;
    private static final double NEW_BYTES = 24_000;
    private static final int PARTS = 3;

    private final Joined joined;
    private final Figures figures;
    private final int bytes;

    /** @param bytes of the large document */
    Changes(Joined joined, Figures figures, int bytes) {
        this.joined = joined;
        this.figures = figures;
        this.bytes = bytes;
    }

    void measure() throws IOException {
        LineBench.say("a new file, and another word for " + THINGS + " things");
        joined.office().subscribe(Topic.CHANGED);
        joined.synchronise();
        joined.office().publish(List.of(Paper.of("new", DOCUMENT).sample()), Topic.CHANGED);
        aim("newFile.bytes", NEW_BYTES);
        List<String> named = joined.office().publish(Picture.of("named", THINGS, SMALL), Topic.CHANGED);
        joined.synchronise();
        joined.office().addKeyword(named, "พิเศษ");
        aim("renamed.bytes", RENAMED_BYTES);
        document();
        wrapped();
    }

    private void document() throws IOException {
        LineBench.say("a document of " + bytes + " bytes that grows at its end, and then in three places");
        Paper paper = Paper.of("document", bytes);
        List<String> ids = before(List.of(paper.sample()));
        Paper longer = paper.with(bytes / 100, paper.blocks());
        joined.office().replace(ids, List.of(longer.sample()));
        if (bytes < LARGE) {
            figures.add(
                    "appended.bytes",
                    Crossing.of(joined.school(), joined::synchronise).bytes(),
                    "B");
        } else {
            aim("appended.bytes", bytes / 100 * APPENDED_OF_ONE_PER_CENT);
        }
        int step = paper.blocks() / PARTS;
        Paper inserted = longer.with(SMALL, step / 2, step + step / 2, 2 * step + step / 2);
        joined.office().replace(ids, List.of(inserted.sample()));
        aim("inserted.bytes", INSERTED_BYTES);
    }

    private void wrapped() throws IOException {
        LineBench.say("a sentence in two documents and in a page of a folder");
        List<String> ids = before(wrapped(false));
        joined.office().replace(ids, wrapped(true));
        aim("edited.bytes", EDITED_BYTES);
    }

    private static List<Sample> wrapped(boolean edited) throws IOException {
        return List.of(
                Wrapped.document("one", edited), Wrapped.document("two", edited), Wrapped.folder("pages", edited));
    }

    /** The school has these; over a line on which that takes no time. */
    private List<String> before(List<Sample> samples) throws IOException {
        joined.lay(Profile.FIBRE);
        List<String> ids = joined.office().publish(samples, Topic.CHANGED);
        joined.synchronise();
        joined.awaitQuiet();
        joined.lay(Profile.SATELLITE);
        return ids;
    }

    /** The whole files must not have come: then it was no change of what the school has. */
    private void aim(String name, double target) {
        Crossing crossing = Crossing.of(joined.school(), joined::synchronise);
        if (crossing.isNothing() && Stream.of("renamed").noneMatch(name::startsWith)) {
            figures.notValid(name, "nothing came to the school");
        } else {
            figures.aim(name, crossing.bytes(), "B", target);
        }
    }
}
