package sala.web.indicator;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.media.description.IndicatorCode;
import sala.media.indicator.Indicator;
import sala.paging.Page;

/**
 * The indicators of an item while somebody chooses them.
 *
 * @param chosen in the order of their codes, with their words where the office has them
 * @param found what was looked for and is not chosen; null before anybody looked
 */
public record IndicatorChoice(List<Chosen> chosen, @Nullable Page<Indicator> found) {

    /**
     * Those that are ticked, and those that were typed between commas where no script offers them.
     *
     * @throws sala.fault.Invalid when one is very long
     */
    public static List<IndicatorCode> codes(List<String> given) {
        return given.stream()
                .flatMap(some -> Arrays.stream(some.split("[,\\n]")))
                .filter(code -> !code.isBlank())
                .map(IndicatorCode::of)
                .toList();
    }

    /**
     * One that is chosen.
     *
     * @param text empty when the office no longer has it
     */
    public record Chosen(IndicatorCode code, String text) {}
}
