package sala.web.media;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What programs may say of a file that they send, as the description of the API shows it: {@link MediaMetadata}. */
@Schema(description = "What is said of an item; everything may be left out")
public record MediaWords(
        @Schema(description = "the name of the file where it is left out") @Nullable String title,
        @Nullable String description,
        @Schema(description = "a learning area, such as mathematics") @Nullable String subject,
        @Schema(description = "such as P4") @Nullable List<String> grades,
        @Schema(description = "two letters, such as th") @Nullable String language,
        @Schema(description = "such as cc-by") @Nullable String licence,
        @Schema(description = "where it comes from, such as dltv") @Nullable String source,
        @Schema(description = "for whom it is: teacher for what pupils must not find, such as an answer key") @Nullable
                String endUser,
        @Schema(description = "1 or 2") @Nullable Integer term,
        @Schema(description = "the number of the unit of learning") @Nullable Integer unit,
        @Nullable String unitTitle,
        @Schema(description = "the number of the lesson within its unit") @Nullable Integer period,
        @Schema(description = "who made it") @Nullable String creator,
        @Nullable String rightsHolder,
        @Nullable List<String> keywords,
        @Schema(description = "codes of indicators that the office has loaded, such as ค 1.1 ป.4/1") @Nullable
                List<String> indicators) {}
