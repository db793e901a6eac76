package sala.mirror.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts of a recording as the video profile of xAPI writes them: {@code 0[.]12.5[,]30[.]45}. */
final class Segments {

    private static final String NUMBER = "(0|[1-9][0-9]{0,7})(\\.[0-9]{0,2}[1-9])?";
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern USUAL = Pattern.compile("N\\[\\.]N(\\[,]N\\[\\.]N){0,999}".replace("N", NUMBER));

    private Segments() {}

    /** Beginnings and ends in turn; none where it is not written in the usual way. */
    static List<BigDecimal> read(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        if (USUAL.matcher(text).matches()) {
            ONE.matcher(text).results().forEach(each -> numbers.add(new BigDecimal(each.group())));
        }
        return numbers;
    }

    static String write(List<BigDecimal> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            text.append(i == 0 ? "" : i % 2 == 0 ? "[,]" : "[.]")
                    .append(numbers.get(i).toPlainString());
        }
        return text.toString();
    }
}
