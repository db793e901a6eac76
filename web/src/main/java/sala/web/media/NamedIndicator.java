package sala.web.media;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sala.web.indicator.IndicatorChoice.Chosen;

/**
 * An indicator of the curriculum.
 *
 * @param text null when the office has not loaded it
 */
@Schema(name = "MediaIndicator")
public record NamedIndicator(String code, @Nullable String text) {

    static NamedIndicator of(Chosen indicator) {
        return new NamedIndicator(indicator.code().text(), indicator.text().isEmpty() ? null : indicator.text());
    }
}
