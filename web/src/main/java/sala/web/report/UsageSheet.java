package sala.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import sala.usage.UsageQuestion.By;
import sala.web.page.Reader;
import sala.web.sheet.Sheet;
import sala.web.text.Texts;

/** The report as a table. */
@Singleton
public class UsageSheet {

    private final Reader reader;
    private final Texts texts;

    @Inject
    public UsageSheet(Reader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    Sheet of(By by, List<UsageRow> rows) {
        return new Sheet(
                texts.text(reader.language(), "report.title"),
                head(by),
                rows.stream().map(UsageSheet::cells).toList());
    }

    private List<String> head(By by) {
        return Stream.of(
                        "by." + by.name(),
                        "pupils",
                        "teachers",
                        "minutes",
                        "attempts",
                        "score",
                        "sessions",
                        "reached",
                        "together")
                .map(word -> texts.text(reader.language(), "report." + word))
                .toList();
    }

    private static List<Object> cells(UsageRow row) {
        Double score = row.usage().meanScore();
        return List.of(
                row.name(),
                row.usage().pupils(),
                row.usage().teachers(),
                row.minutes(),
                row.usage().attempts(),
                score == null ? "" : Math.round(score * 1000) / 10.0,
                row.usage().together().sessions(),
                row.usage().together().pupils(),
                row.minutesTogether());
    }
}
