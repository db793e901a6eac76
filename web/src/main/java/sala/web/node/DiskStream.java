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
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import sala.fault.Invalid;
import sala.job.Job;
import sala.job.Jobs;
import sala.media.disk.walk.ImportFolders;
import sala.mirror.disk.TakenDisk;
import sala.mirror.disk.TakenDisks;
import sala.mirror.sending.DiskExport;
import sala.mirror.sending.ExportDisk;
import sala.mirror.sending.Forecast;
import sala.mirror.sending.Order;
import sala.mirror.sending.Returns;
import sala.mirror.sending.SentDisk;
import sala.mirror.sending.SentDisks;
import sala.mirror.unpacking.ImportDisk;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.people.Language;
import sala.school.SchoolCode;
import sala.school.Schools;
import sala.web.page.Reader;
import sala.web.text.Texts;
import sala.web.text.Written;

/** Disks as somebody at a terminal watches them. The work is a job's: it goes on when nobody watches any more. */
@Singleton
public class DiskStream {

    private static final int SECOND = 1;

    private final Schools schools;
    private final ImportFolders folders;
    private final DiskExport export;
    private final ExportDisk exports;
    private final SentDisks sent;
    private final ImportDisk imports;
    private final TakenDisks taken;
    private final Returns returns;
    private final NodeSettings settings;
    private final Jobs jobs;
    private final Texts texts;
    private final Reader reader;

    @Inject
    public DiskStream(
            Schools schools,
            ImportFolders folders,
            DiskExport export,
            ExportDisk exports,
            SentDisks sent,
            ImportDisk imports,
            TakenDisks taken,
            Returns returns,
            NodeSettings settings,
            Jobs jobs,
            Texts texts,
            Reader reader) {
        this.schools = schools;
        this.folders = folders;
        this.export = export;
        this.exports = exports;
        this.sent = sent;
        this.imports = imports;
        this.taken = taken;
        this.returns = returns;
        this.settings = settings;
        this.jobs = jobs;
        this.texts = texts;
        this.reader = reader;
    }

    /** Begins at once; what is wrong with the school or the folder is an answer of its own. */
    StreamingOutput export(String code, String dir, boolean anew, boolean week) {
        UUID school = schools.find(code(code))
                .orElseThrow(() -> new Invalid("school", "disk.no-school"))
                .id();
        Path disk = folders.real(dir);
        Order order = new Order(school, disk, null, anew, week);
        Forecast forecast = export.forecast(order);
        UUID job = exports.submit(order);
        Telling telling = new Telling(reader.language());
        return out -> {
            write(out, telling.step(forecastOf(forecast, telling), 0, 0, ""));
            watch(out, job, "disk.phase.writing", telling, () -> made(school, telling));
        };
    }

    /** At a school a disk of the district's; at the district one that came back. Begins at once. */
    StreamingOutput bringIn(String dir) {
        if (settings.role() == NodeRole.DISTRICT) {
            List<Returns.Returned> back = returns.take(folders.real(dir));
            Telling telling = new Telling(reader.language());
            return out -> write(out, cameBack(back, telling).json());
        }
        UUID job = imports.submit(folders.real(dir));
        Telling telling = new Telling(reader.language());
        return out -> watch(out, job, "disk.phase.reading", telling, () -> came(telling));
    }

    private static SchoolCode code(String text) {
        try {
            return new SchoolCode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new Invalid("school", "disk.no-school");
        }
    }

    private String forecastOf(Forecast forecast, Telling telling) {
        return telling.text(
                forecast.fits() ? "disk.forecast" : "disk.forecast-several",
                forecast.place(),
                telling.written().number(forecast.files()),
                telling.written().bytes(forecast.bytes()),
                telling.written().bytes(forecast.free()),
                forecast.disks());
    }

    private void watch(OutputStream out, UUID id, String phase, Telling telling, Supplier<Outcome> outcome)
            throws IOException {
        Job job = jobs.find(id).orElseThrow();
        while (job.unfinished()) {
            String left = job.left() == null
                    ? ""
                    : telling.text("media.left", telling.written().duration(job.left()));
            write(out, telling.step(telling.text(phase), Math.round(1000 * job.progress()), 1000, left));
            pause();
            job = jobs.find(id).orElseThrow();
        }
        write(out, job.state() == Job.State.DONE ? outcome.get().json() : failed(job, telling));
    }

    private static JsonObject failed(Job job, Telling telling) {
        String code = job.reason() == null ? "disk.unplugged" : job.reason();
        return Json.createObjectBuilder()
                .add("error", Json.createObjectBuilder().add("code", code).add("title", telling.text("fault." + code)))
                .build();
    }

    private Outcome made(UUID school, Telling telling) {
        SentDisk made = sent.of(school, 1).get(0);
        String line = telling.text(
                "disk.made",
                made.place(),
                telling.written().number(made.files()),
                telling.written().bytes(made.bytes()),
                made.schoolName());
        return made.left() == 0
                ? new Outcome(true, List.of(line))
                : new Outcome(
                        true,
                        List.of(
                                line,
                                telling.text("disk.more", telling.written().bytes(made.left()))));
    }

    private static Outcome cameBack(List<Returns.Returned> back, Telling telling) {
        return new Outcome(
                true,
                back.isEmpty()
                        ? List.of(telling.text("disk.nothing-back"))
                        : back.stream()
                                .map(disk -> telling.text(
                                        "disk.was-back", telling.written().number(disk.records())))
                                .toList());
    }

    private Outcome came(Telling telling) {
        TakenDisk disk = taken.newest().get(0);
        return new Outcome(disk.missingFiles() == 0, new DiskWords(telling.language(), texts).of(disk));
    }

    /** What came of it, in sentences. */
    private record Outcome(boolean complete, List<String> lines) {
        JsonObject json() {
            JsonArrayBuilder all = Json.createArrayBuilder();
            lines.forEach(all::add);
            return Json.createObjectBuilder()
                    .add("result", complete ? "complete" : "incomplete")
                    .add("lines", all)
                    .build();
        }
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

    /** In the language of whoever watches. */
    private final class Telling {
        private final Language language;

        Telling(Language language) {
            this.language = language;
        }

        Language language() {
            return language;
        }

        Written written() {
            return new Written(language);
        }

        String text(String key, Object... arguments) {
            return texts.text(language, key, arguments);
        }

        JsonObject step(String phase, long done, long total, String message) {
            return Json.createObjectBuilder()
                    .add("phase", phase)
                    .add("done", done)
                    .add("total", total)
                    .add("message", message)
                    .build();
        }
    }
}
