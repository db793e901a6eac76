package sala.web.node;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.media.disk.DiskChoices;
import sala.media.disk.DiskImports;
import sala.media.disk.FileChoice;
import sala.media.disk.FileFilter;
import sala.media.disk.FileState;
import sala.media.disk.ImportState;
import sala.media.disk.name.NamedForm;
import sala.people.Language;
import sala.web.disk.ImportDesk;
import sala.web.disk.ImportView;
import sala.web.page.Reader;
import sala.web.text.Texts;
import sala.web.text.Written;

/** An import as somebody at a terminal watches it. The work is a job's: it goes on when nobody watches any more. */
@Singleton
public class ImportStream {

    private static final int SECOND = 1;

    private final DiskImports imports;
    private final DiskChoices choices;
    private final ImportDesk desk;
    private final MediaKeeper keeper;
    private final Texts texts;
    private final Reader reader;

    @Inject
    public ImportStream(
            DiskImports imports, DiskChoices choices, ImportDesk desk, MediaKeeper keeper, Texts texts, Reader reader) {
        this.imports = imports;
        this.choices = choices;
        this.desk = desk;
        this.keeper = keeper;
        this.texts = texts;
        this.reader = reader;
    }

    /** Begins at once; what is wrong with the folder is an answer of its own. */
    StreamingOutput of(String dir, boolean planOnly, @Nullable String user) {
        Actor actor = keeper.actor(user);
        UUID id = imports.beginAnywhere(actor, dir);
        Watching watching = new Watching(actor, id, reader.language());
        return out -> run(watching, planOnly, out);
    }

    private void run(Watching watching, boolean planOnly, OutputStream out) throws IOException {
        ImportView planned = watch(watching, ImportState.PLANNING, out);
        if (planOnly || planned.disk().state() != ImportState.PLANNED) {
            write(out, result(watching, planned));
            return;
        }
        choices.acceptFitting(watching.actor(), watching.id(), FileChoice.all(new FileFilter(FileFilter.Show.NEW, "")));
        write(out, result(watching, watch(watching, ImportState.BRINGING, out)));
    }

    /** Until it is in this state no more. */
    private ImportView watch(Watching watching, ImportState state, OutputStream out) throws IOException {
        ImportView view = desk.head(watching.actor(), watching.id());
        while (view.disk().state() == state) {
            write(out, line(watching, view));
            pause();
            view = desk.head(watching.actor(), watching.id());
        }
        write(out, line(watching, view));
        return view;
    }

    private JsonObject line(Watching watching, ImportView view) {
        boolean planning =
                view.disk().state() == ImportState.PLANNING || view.disk().state() == ImportState.PLANNED;
        long done = planning
                ? view.tally().files() - view.unseen()
                : view.count(FileState.BROUGHT) + view.count(FileState.FAILED);
        long total = planning ? view.tally().files() : done + view.count(FileState.ACCEPTED);
        String left = view.job()
                .flatMap(job -> Optional.ofNullable(job.left()))
                .map(time ->
                        texts.text(watching.language(), "media.left", new Written(watching.language()).duration(time)))
                .orElse("");
        return Json.createObjectBuilder()
                .add(
                        "phase",
                        texts.text(watching.language(), planning ? "import.phase.planning" : "import.phase.bringing"))
                .add("done", done)
                .add("total", total)
                .add("message", left)
                .build();
    }

    private JsonObject result(Watching watching, ImportView view) {
        JsonArrayBuilder refused = Json.createArrayBuilder();
        view.tally()
                .reasons()
                .forEach(reason -> refused.add(Json.createObjectBuilder()
                        .add("files", reason.getValue())
                        .add("why", texts.text(watching.language(), "fault." + reason.getKey()))));
        return Json.createObjectBuilder()
                .add("result", view.disk().state().name().toLowerCase(Locale.ROOT))
                .add("import", watching.id().toString())
                .add("dir", view.disk().shown())
                .add("reason", reason(watching, view))
                .add("quota", quota(watching, view))
                .add("files", view.tally().files())
                .add("fresh", view.count(FileState.PROPOSED))
                .add(
                        "freshSize",
                        new Written(watching.language()).bytes(view.tally().bytes(FileState.PROPOSED)))
                .add("lessons", view.tally().lessons())
                .add("brought", view.count(FileState.BROUGHT))
                .add("accepted", view.count(FileState.ACCEPTED))
                .add("duplicates", view.count(FileState.DUPLICATE))
                .add("needLook", view.tally().needLook())
                .add("toEncode", view.toEncode())
                .add("videos", view.tally().coming(NamedForm.VIDEO).files())
                .add(
                        "needed",
                        new Written(watching.language()).bytes(view.estimate().needed()))
                .add(
                        "free",
                        new Written(watching.language()).bytes(view.estimate().free()))
                .add("encodingHours", view.estimate().encoding().toMinutes() / 60.0)
                .add("lessonHours", view.estimate().lessons().toMinutes() / 60.0)
                .add("refused", refused)
                .build();
    }

    private String reason(Watching watching, ImportView view) {
        return view.disk().reason().isEmpty()
                ? ""
                : texts.text(watching.language(), "fault." + view.disk().reason());
    }

    /** Empty where the school has room for all of it. */
    private String quota(Watching watching, ImportView view) {
        Written written = new Written(watching.language());
        return view.room()
                .filter(room -> !view.isWithinQuota())
                .map(room -> texts.text(
                        watching.language(),
                        "import.quota-short",
                        room.name(watching.language()),
                        written.bytes(view.tally().bytes(FileState.PROPOSED)),
                        written.bytes(room.room().left())))
                .orElse("");
    }

    private static void write(OutputStream out, JsonObject line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void pause() {
        try {
            boolean unused = new CountDownLatch(1).await(SECOND, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Watching(Actor actor, UUID id, Language language) {}
}
