package sala.web.indicator;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sala.media.description.IndicatorCode;
import sala.media.indicator.Indicator;
import sala.media.indicator.IndicatorFilter;
import sala.media.indicator.Indicators;
import sala.paging.Page;
import sala.paging.Paging;
import sala.web.indicator.IndicatorChoice.Chosen;

/** Gathers what forms and pages show of indicators. */
@Singleton
public class IndicatorDesk {

    /** More are only counted: more words make them fewer. */
    private static final Paging SOME = new Paging(1, 12);

    private final Indicators indicators;

    @Inject
    public IndicatorDesk(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Those with these codes, each with its words. */
    public List<Chosen> named(List<IndicatorCode> codes) {
        Map<IndicatorCode, Indicator> known = indicators.find(codes);
        return codes.stream()
                .distinct()
                .sorted()
                .map(code -> new Chosen(
                        code,
                        Optional.ofNullable(known.get(code))
                                .map(Indicator::text)
                                .orElse("")))
                .toList();
    }

    public IndicatorChoice choice(List<IndicatorCode> chosen) {
        return new IndicatorChoice(named(chosen), null);
    }

    IndicatorChoice choice(List<IndicatorCode> chosen, IndicatorFilter looked) {
        Page<Indicator> found = indicators.page(looked, SOME);
        List<Indicator> others = found.items().stream()
                .filter(indicator -> !chosen.contains(indicator.code()))
                .toList();
        return new IndicatorChoice(named(chosen), new Page<>(others, found.total(), found.paging()));
    }
}
