package sala.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.people.Language;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.School;
import sala.school.Schools;
import sala.school.SubjectGroup;
import sala.usage.Usage;
import sala.usage.UsageQuestion.By;
import sala.usage.UsageReport;
import sala.web.page.Reader;
import sala.web.text.Texts;

/** What the rows of a report are called; one query for a whole page. */
@Singleton
public class UsageNames {

    private final Schools schools;
    private final Classrooms classrooms;
    private final UsageReport report;
    private final Reader reader;
    private final Texts texts;

    @Inject
    public UsageNames(Schools schools, Classrooms classrooms, UsageReport report, Reader reader, Texts texts) {
        this.schools = schools;
        this.classrooms = classrooms;
        this.report = report;
        this.reader = reader;
        this.texts = texts;
    }

    List<UsageRow> rows(By by, List<Usage> usages) {
        Map<String, String> names = names(by, usages);
        return usages.stream()
                .map(usage -> new UsageRow(
                        Optional.ofNullable(usage.key())
                                .map(names::get)
                                .orElseGet(() -> texts.text(reader.language(), "report.unknown")),
                        usage))
                .toList();
    }

    private Map<String, String> names(By by, List<Usage> usages) {
        List<UUID> ids = usages.stream().flatMap(usage -> usage.id().stream()).toList();
        return switch (by) {
            case SCHOOL -> schoolNames();
            case CLASS -> classNames(ids);
            case SUBJECT -> subjectNames();
            case ITEM ->
                report.itemNames(
                        usages.stream().map(Usage::key).filter(Objects::nonNull).toList());
        };
    }

    private Map<String, String> schoolNames() {
        return schools.all().stream()
                .collect(Collectors.toMap(school -> school.id().toString(), UsageNames::name));
    }

    private Map<String, String> classNames(Collection<UUID> ids) {
        Map<String, String> ofSchools = schoolNames();
        Map<String, String> names = new HashMap<>();
        for (Classroom classroom : classrooms.all(ids)) {
            String school = ofSchools.getOrDefault(classroom.school().toString(), "");
            names.put(classroom.id().toString(), (classroom.name() + " " + school).strip());
        }
        return names;
    }

    private Map<String, String> subjectNames() {
        boolean thai = reader.language() == Language.THAI;
        return Stream.of(SubjectGroup.values())
                .collect(Collectors.toMap(Enum::name, subject -> thai ? subject.thai() : subject.english()));
    }

    private static String name(School school) {
        return school.names().thai();
    }
}
