package sala.media.indicator;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.change.ChangeLog;
import sala.fault.Invalid;
import sala.media.description.IndicatorCode;
import sala.media.indicator.IndicatorRows.Where;
import sala.media.indicator.Loaded.BadLine;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Sql;

/** The indicators that this office has loaded. None come with Sala: each office has its own tables. */
@Singleton
@Transactional
public class Indicators {

    /** The word of the change log. */
    public static final String KIND = "indicator";

    private static final int BAD_LINES_SHOWN = 200;

    private final Sql sql;
    private final ChangeLog changes;

    @Inject
    public Indicators(Sql sql, ChangeLog changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** By code. */
    public Page<Indicator> page(IndicatorFilter filter, Paging paging) {
        Where where = IndicatorRows.where(filter);
        List<Indicator> found = sql.list(
                IndicatorRows::read,
                "select * from indicator" + where.sql() + " order by code limit ? offset ?",
                where.with(paging.size(), (paging.number() - 1) * paging.size()));
        return new Page<>(found, sql.number("select count(*) from indicator" + where.sql(), where.with()), paging);
    }

    /** Those with these codes that are known here. */
    public Map<IndicatorCode, Indicator> find(Collection<IndicatorCode> codes) {
        return codes.isEmpty()
                ? Map.of()
                : sql.list(IndicatorRows::read, "select * from indicator where code = any(?)", texts(codes)).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    /** @throws Invalid naming the first code that no table has */
    public void requireKnown(Collection<IndicatorCode> codes) {
        Map<IndicatorCode, Indicator> known = find(codes);
        codes.stream().filter(code -> !known.containsKey(code)).findFirst().ifPresent(code -> {
            throw new Invalid("indicators", "indicator.unknown", code.text());
        });
    }

    /**
     * Takes what a file says: new ones are added, known ones get their new words, the others stay. Lines that cannot be
     * read are told and left out.
     *
     * @throws Invalid when the file as a whole cannot be read
     */
    public Loaded load(Actor actor, IndicatorFile file) {
        AccessRules.require(actor, Permission.INDICATOR_KEEP, Scope.DISTRICT);
        Map<IndicatorCode, Indicator> known = find(file.good().keySet());
        List<Indicator> different = file.good().values().stream()
                .filter(indicator -> !indicator.equals(known.get(indicator.code())))
                .toList();
        put(different);
        int changed = Math.toIntExact(different.stream()
                .filter(indicator -> known.containsKey(indicator.code()))
                .count());
        List<BadLine> bad = file.bad();
        return new Loaded(
                different.size() - changed,
                changed,
                file.good().size() - different.size(),
                bad.subList(0, Math.min(bad.size(), BAD_LINES_SHOWN)),
                bad.size());
    }

    /** Takes away what the filter shows; items keep the codes. Gives how many there were. */
    public int remove(Actor actor, IndicatorFilter filter) {
        AccessRules.require(actor, Permission.INDICATOR_KEEP, Scope.DISTRICT);
        Where where = IndicatorRows.where(filter);
        List<UUID> gone =
                sql.list(row -> row.id("id"), "delete from indicator" + where.sql() + " returning id", where.with());
        gone.forEach(id -> changes.gone(KIND, id));
        return gone.size();
    }

    /** Writes these as they are, and tells those who hold copies or an index of their words. */
    void put(Collection<Indicator> indicators) {
        sql.batch(
                "insert into indicator (code, id, version, subject, grades, text, sought) values (?, ?, 1, ?, ?, ?, ?)"
                        + " on conflict (code) do update set version = indicator.version + 1,"
                        + " subject = excluded.subject, grades = excluded.grades, text = excluded.text,"
                        + " sought = excluded.sought",
                indicators.stream().map(IndicatorRows::arguments).toList());
        indicators.forEach(indicator -> changes.changed(KIND, indicator.id()));
    }

    private static List<String> texts(Collection<IndicatorCode> codes) {
        return codes.stream().map(IndicatorCode::text).toList();
    }
}
