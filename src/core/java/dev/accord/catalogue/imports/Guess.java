package dev.accord.catalogue.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses from the headings what each column fills; a person corrects it. */
public final class Guess {
    private static final Map<ImportField, List<String>> HEADINGS = new EnumMap<>(ImportField.class);

    static {
        heading(ImportField.KEY, "key", "applicationkey", "appkey", "id", "applicationid", "appid", "number");
        heading(ImportField.KEY, "correlationid", "externalid", "application", "app");
        heading(ImportField.NAME, "name", "applicationname", "appname", "displayname", "businessapplication", "title");
        heading(ImportField.NAME, "application", "app");
        heading(ImportField.ALIASES, "aliases", "alias", "othernames", "alsoknownas", "synonyms");
        heading(ImportField.CATEGORY, "category", "applicationtype", "type", "applicationcategory", "class");
        heading(ImportField.CRITICALITY, "criticality", "businesscriticality", "businescriticality", "importance");
        heading(ImportField.MODE, "mode", "itmode");
        heading(ImportField.BUSINESS_UNIT, "businessunit", "unit", "department", "division", "organisation");
        heading(ImportField.BUSINESS_UNIT, "organization", "owningdepartment");
        heading(ImportField.OPERATING_MODEL, "operatingmodel", "supportmodel", "model");
        heading(ImportField.LIFE_CYCLE, "lifecycle", "lifecyclestage", "lifecyclestatus", "status", "installstatus");
        heading(ImportField.VENDOR, "vendor", "contractvendor", "supplier", "manufacturer");
        heading(ImportField.CONTRACT_HOLDER, "contractholder", "holder", "contractheldby");
        heading(ImportField.IT_ELEMENTS, "itelementsheldbyit", "itelements", "contractitelementsheldbyit");
        heading(ImportField.CONTRACT_END, "contractend", "end", "enddate", "contractenddate", "expires", "validuntil");
        heading(ImportField.RESPONSE_HOURS, "responsehours", "contractresponsehours", "vendorresponsehours");
        heading(ImportField.BUSINESS_SYSTEM_OWNER, "businesssystemowner", "businessowner", "ownedby", "owner", "bso");
        heading(ImportField.BUSINESS_SYSTEM_MANAGER, "businesssystemmanager", "businessmanager", "bsm");
        heading(ImportField.IT_SYSTEM_OWNER, "itsystemowner", "itapplicationowner", "itowner", "technicalowner");
        heading(ImportField.IT_SYSTEM_MANAGER, "itsystemmanager", "supportedby", "managedby", "itmanager");
    }

    private Guess() {}

    private static void heading(ImportField field, String... headings) {
        HEADINGS.computeIfAbsent(field, any -> new ArrayList<>()).addAll(List.of(headings));
    }

    /** Each field is guessed once, for the column whose heading says it best. */
    public static Mapping of(Sheet sheet) {
        ImportField[] fields = new ImportField[sheet.headings().size()];
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        HEADINGS.forEach((field, headings) -> headings.stream()
                .filter(heading -> !taken.contains(field))
                .forEach(heading -> {
                    for (int index = 0; index < fields.length && !taken.contains(field); index++) {
                        if (fields[index] == null
                                && plain(sheet.headings().get(index)).equals(heading)) {
                            fields[index] = field;
                            taken.add(field);
                        }
                    }
                }));
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < fields.length; index++) {
            columns.add(column(sheet, index, fields[index]));
        }
        return new Mapping(columns, Map.of(), keyField(taken), false);
    }

    /** The column with that field; a column of dates gets the format that most of its dates are written in. */
    public static Column column(Sheet sheet, int index, ImportField field) {
        String format = field != ImportField.CONTRACT_END
                ? null
                : DateFormat.guess(sheet.values(index).limit(10_000).toList()).orElse(DateFormat.USUAL.get(0));
        return new Column(index, sheet.headings().get(index), field, format);
    }

    private static ImportField keyField(Set<ImportField> taken) {
        return taken.contains(ImportField.KEY) || !taken.contains(ImportField.NAME)
                ? ImportField.KEY
                : ImportField.NAME;
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
