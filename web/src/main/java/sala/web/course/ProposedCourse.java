package sala.web.course;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.media.item.MediaItem;
import sala.web.page.Form;

/** What a course of some items is likely to be: named as the first of them, for whom most of them are. */
final class ProposedCourse {

    private ProposedCourse() {}

    static Form of(List<MediaItem> items) {
        Map<String, String> proposed = new HashMap<>();
        proposed.put("title", items.get(0).details().title());
        most(items.stream().flatMap(item -> item.details().grades().stream()).toList())
                .ifPresent(grade -> proposed.put("grade", grade.name()));
        most(items.stream()
                        .flatMap(item -> Stream.ofNullable(item.details().subject()))
                        .toList())
                .ifPresent(subject -> proposed.put("subject", subject.name()));
        return Form.showing(proposed);
    }

    /** What is there most often; of several the first in the order of the curriculum. */
    private static <E extends Enum<E>> Optional<E> most(Collection<E> all) {
        Map<E, Long> counts = all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .min(Map.Entry.<E, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
