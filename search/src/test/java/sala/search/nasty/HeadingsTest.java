package sala.search.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sala.access.Actor;
import sala.access.Audience;
import sala.access.Grant;
import sala.access.Role;
import sala.find.Findable;
import sala.search.Found;
import sala.search.Hit;
import sala.search.Question;
import sala.search.lucene.Entry;
import sala.search.lucene.LuceneSearch;
import sala.search.lucene.SearchIndex;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Page;
import sala.search.reading.ReadingLimits;
import sala.search.reading.ReadingProgram;
import sala.search.reading.TextReader;

/** What stands in a heading comes before what is said by the way, in whatever format. */
class HeadingsTest {

    private static final Actor READER = new Actor(new UUID(9, 3), Set.of(Grant.district(Role.SUPERVISOR)));
    private static final String WORD = "ดาวพฤหัสบดี";
    private static final String OTHER = "ท้องฟ้ายามค่ำ";
    private static final String REST = "วัตถุบนท้องฟ้ามีมากมายนับไม่ถ้วน และเรามองเห็นเพียงส่วนน้อยเท่านั้น";
    private static final TextReader FILES = new TextReader(
            ReadingProgram.reading(
                    Path.of(System.getProperty("java.home"), "bin", "java"),
                    System.getProperty("java.class.path"),
                    ReadingLimits.USUAL,
                    Path.of(System.getProperty("java.io.tmpdir"), "sala-reading-" + UUID.randomUUID())),
            Thread::new);

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = new SearchIndex(folder.resolve("index"));
        index.open();
        index.beginBuilding();
        index.finishBuilding();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @AfterAll
    static void end() {
        FILES.close();
    }

    @ParameterizedTest
    @EnumSource
    void aHeadingSaysMoreThanRunningText(Headed format) throws IOException {
        Entry heading = entry("ก", format.file(WORD, OTHER, REST));
        Entry running = entry("ข", format.file(OTHER, WORD, REST));

        assertThat(heading.texts().get(0).pages()).flatMap(Page::headings).containsOnlyOnce(WORD);
        assertThat(running.texts().get(0).pages()).flatMap(Page::headings).doesNotContain(WORD);
        assertFirst("ก", List.of(heading, running));
    }

    @Test
    void aPartOfACourseThatIsCalledSoSaysMoreThanAQuestionInIt() {
        Entry called = new Entry(thing("ก", List.of(WORD, OTHER, REST)).headed(List.of(WORD)), List.of());
        Entry asking = new Entry(thing("ข", List.of(OTHER, WORD, REST)).headed(List.of(OTHER)), List.of());

        assertFirst("ก", List.of(called, asking));
    }

    @Test
    void aTitleSaysMoreThanAHeading() throws IOException {
        Entry titled = entry(WORD, Headed.HTML.file(OTHER, OTHER, REST));
        Entry heading = entry(OTHER, Headed.HTML.file(WORD, OTHER, REST));

        assertFirst(WORD, List.of(titled, heading));
    }

    @Test
    void aBrokenHeadingIsRepairedAsTextIs() throws IOException {
        Entry heading = entry("ก", Headed.HTML.file("จ านวนเต็ม", OTHER, REST));
        Entry running = entry("ข", Headed.HTML.file(OTHER, "จ านวนเต็ม", REST));

        assertFirst("ก", "จำนวนเต็ม", List.of(heading, running));
    }

    @Test
    void whatIsMarkedStandsWhereItWasWritten() throws IOException {
        put(List.of(entry("ก", Headed.HTML.file("จ านวนเต็ม", OTHER, REST))));

        Hit hit = find("จำนวนเต็ม").hits().get(0);

        assertThat(hit.snippet().parts())
                .filteredOn(part -> part.marked())
                .extracting(part -> part.text())
                .containsExactly("จ านวนเต็ม");
    }

    private void assertFirst(String title, List<Entry> entries) {
        assertFirst(title, WORD, entries);
    }

    /** Whichever of them came first into the index. */
    private void assertFirst(String title, String question, List<Entry> entries) {
        List<Entry> turned = new ArrayList<>(entries);
        for (int i = 0; i < 2; i++) {
            put(turned);
            assertThat(find(question).hits())
                    .extracting(hit -> hit.title().text())
                    .hasSize(2)
                    .first()
                    .isEqualTo(title);
            Collections.reverse(turned);
        }
    }

    private void put(List<Entry> entries) {
        entries.forEach(index::put);
        index.commit();
    }

    private Found find(String question) {
        return LuceneSearch.builtIn(index).find(Question.of(question), READER);
    }

    private Entry entry(String title, Bytes bytes) throws IOException {
        Path file = folder.resolve("file");
        try (OutputStream out = Files.newOutputStream(file)) {
            bytes.to(out);
        }
        ReadText text = FILES.read(file, "file");
        return new Entry(thing(title, List.of()), List.of(text));
    }

    private static Findable thing(String title, List<String> words) {
        UUID id = UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
        return new Findable(
                "media",
                id,
                "document",
                title,
                "",
                "/media/" + id,
                null,
                Set.of(),
                words,
                List.of(),
                List.of(),
                Audience.of(READER),
                Instant.EPOCH);
    }

    /** A format, and how it says what a heading is. */
    enum Headed {
        HTML {
            @Override
            Bytes file(String heading, String... lines) {
                return Bytes.of("<html><body><h2>" + heading + "</h2>" + paragraphs(lines) + "</body></html>");
            }
        },
        EPUB {
            @Override
            Bytes file(String heading, String... lines) {
                return Office.epub("", "</p><h1>" + heading + "</h1>" + paragraphs(lines) + "<p>");
            }
        },
        DOCX {
            @Override
            Bytes file(String heading, String... lines) {
                return Office.headedDocx(heading, lines);
            }
        },
        ODT {
            @Override
            Bytes file(String heading, String... lines) {
                String text = Stream.of(lines)
                        .map(line -> "<text:p>" + line + "</text:p>")
                        .reduce("", String::concat);
                return Office.odt("", Bytes.of("<text:h text:outline-level='1'>" + heading + "</text:h>" + text));
            }
        },
        PPTX {
            @Override
            Bytes file(String heading, String... lines) {
                return Office.slide(heading, lines);
            }
        };

        abstract Bytes file(String heading, String... lines);

        private static String paragraphs(String... lines) {
            return Stream.of(lines).map(line -> "<p>" + line + "</p>").reduce("", String::concat);
        }
    }
}
