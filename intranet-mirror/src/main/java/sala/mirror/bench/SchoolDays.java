package sala.mirror.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import sala.usage.Kind;
import sala.usage.RecordId;
import sala.usage.Setting;
import sala.usage.Statement;
import sala.usage.StatementDraft;
import sala.usage.Thing;
import sala.usage.Verb;

/**
 * What pupils of a school do, day after day, made up: twelve classes of twenty-five in six lessons a day, each watching
 * a recording with pauses and jumps, reading a document and doing a quiz, each at a pace of their own. Written with the
 * same drafts as what really happens.
 */
public final class SchoolDays {

    private static final int CLASSES = 12;
    private static final int PUPILS = 25;
    private static final int LESSONS_A_DAY = 6;
    private static final int THINGS = 240;
    private static final List<String> SUBJECTS = List.of("THAI", "MATHEMATICS", "SCIENCE", "SOCIAL_STUDIES", "ENGLISH");

    private final Random lot;
    private final UUID school;
    private final List<List<UUID>> pupils = new ArrayList<>();
    private final List<UUID> classrooms = new ArrayList<>();
    private final List<Thing> videos = new ArrayList<>();
    private final List<Thing> documents = new ArrayList<>();
    private final List<Thing> quizzes = new ArrayList<>();
    private final List<UUID> courses = new ArrayList<>();
    private final PriorityQueue<Done> ahead = new PriorityQueue<>();
    private Instant lesson = Instant.parse("2026-06-01T01:30:00Z");
    private int lessons;

    /** @param seed the same gives the same days */
    public SchoolDays(UUID school, long seed) {
        this.school = school;
        this.lot = new Random(seed);
        for (int room = 0; room < CLASSES; room++) {
            classrooms.add(UUID.randomUUID());
            List<UUID> those = new ArrayList<>();
            for (int i = 0; i < PUPILS; i++) {
                those.add(UUID.randomUUID());
            }
            pupils.add(those);
        }
        for (int i = 0; i < THINGS; i++) {
            courses.add(i % 8 == 0 ? UUID.randomUUID() : courses.get(i - 1));
            videos.add(new Thing(UUID.randomUUID(), Kind.VIDEO, "วิดีโอบทเรียนที่ " + i));
            documents.add(new Thing(UUID.randomUUID(), Kind.DOCUMENT, "ใบความรู้ที่ " + i));
            quizzes.add(new Thing(UUID.randomUUID(), Kind.QUIZ, "แบบทดสอบท้ายบทที่ " + i));
        }
    }

    /** What happened next, in the order in which it was written down. */
    public Statement next() {
        while (ahead.isEmpty() || !ahead.peek().at().isBefore(lesson)) {
            teach();
        }
        return ahead.remove().draft();
    }

    private void teach() {
        for (int room = 0; room < CLASSES; room++) {
            if (lot.nextInt(3) == 0) {
                int place = (lessons / LESSONS_A_DAY * 3 + room * 17 + lessons) % THINGS;
                for (UUID pupil : pupils.get(room)) {
                    learn(pupil, room, place);
                }
            }
        }
        lessons++;
        lesson = lesson.plus(lessons % LESSONS_A_DAY == 0 ? Duration.ofHours(19) : Duration.ofHours(1));
    }

    private void learn(UUID pupil, int room, int place) {
        Setting setting = Setting.ofPupil(school, classrooms.get(room))
                .in(courses.get(place), SUBJECTS.get(place % SUBJECTS.size()));
        Instant now = lesson.plusMillis(60_000 + lot.nextInt(240_000));
        Instant watched = watch(pupil, setting, videos.get(place), now);
        Instant read = read(pupil, setting, documents.get(place), watched.plusMillis(5_000 + lot.nextInt(60_000)));
        answer(pupil, setting, quizzes.get(place), read.plusMillis(5_000 + lot.nextInt(60_000)));
    }

    private Instant watch(UUID pupil, Setting setting, Thing video, Instant from) {
        UUID attempt = RecordId.next();
        say(from, that(pupil, Verb.ATTEMPTED, video, setting, attempt));
        Instant now = from;
        double position = 0;
        for (int spells = 10 + lot.nextInt(20); spells > 0; spells--) {
            boolean cut = lot.nextInt(6) == 0;
            double seconds = cut ? tenths(1 + lot.nextInt(290)) : tenths(300 + lot.nextInt(4) - 1);
            double end = position + seconds;
            now = now.plusMillis(Math.round(seconds * 1000) + lot.nextInt(60) + (cut ? lot.nextInt(20_000) : 0));
            say(
                    now,
                    that(pupil, Verb.PLAYED, video, setting, attempt)
                            .lasting(Duration.ofMillis(Math.round(seconds * 1000)))
                            .playing(tenths(Math.round(end * 10)), plain(position) + "[.]" + plain(end)));
            position = lot.nextInt(12) == 0 ? tenths(lot.nextInt(6000)) : end;
        }
        return now;
    }

    private Instant read(UUID pupil, Setting setting, Thing document, Instant from) {
        UUID attempt = RecordId.next();
        say(from, that(pupil, Verb.ATTEMPTED, document, setting, attempt));
        Instant now = from;
        for (int spells = 1 + lot.nextInt(8); spells > 0; spells--) {
            double seconds = lot.nextInt(4) == 0 ? tenths(20 + lot.nextInt(280)) : tenths(300 + lot.nextInt(4) - 1);
            now = now.plusMillis(Math.round(seconds * 1000) + lot.nextInt(60));
            say(
                    now,
                    that(pupil, Verb.EXPERIENCED, document, setting, attempt)
                            .lasting(Duration.ofMillis(Math.round(seconds * 1000))));
        }
        return now;
    }

    private void answer(UUID pupil, Setting setting, Thing quiz, Instant from) {
        UUID attempt = RecordId.next();
        say(from, that(pupil, Verb.ATTEMPTED, quiz, setting, attempt));
        int points = 3 + lot.nextInt(8);
        boolean passed = points >= 5;
        say(
                from.plusMillis(60_000 + lot.nextInt(400_000)),
                that(pupil, passed ? Verb.PASSED : Verb.FAILED, quiz, setting, attempt)
                        .scored(points, 10)
                        .succeeding(passed));
    }

    private static StatementDraft that(UUID pupil, Verb verb, Thing thing, Setting setting, UUID attempt) {
        return StatementDraft.that(pupil, verb, thing).in(setting).attempt(attempt);
    }

    private void say(Instant at, StatementDraft draft) {
        ahead.add(new Done(at, ahead.size() + (long) lessons << 32, draft));
    }

    private static double tenths(long tenths) {
        return tenths / 10.0;
    }

    private static String plain(double seconds) {
        long tenths = Math.round(seconds * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** Its id is given when its turn comes, as in life. */
    private record Done(Instant at, long order, StatementDraft said) implements Comparable<Done> {

        Statement draft() {
            return said.at(at);
        }

        @Override
        public int compareTo(Done other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }
}
