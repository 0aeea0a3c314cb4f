namespace Dataset.Schema.Tests.Facts;

/// <summary>What facts of the <see cref="Garden"/> can fail to meet, each with the one issue that it gives.</summary>
internal static class GardenMistakes
{
    public static readonly IReadOnlyList<Mistake> All =
    [
        new("recommended field missing", Rules.FactRecommended, "⟦a⟧: {color: red}", "'a' has no 'name', which every Plant should have if it is known."),
        new("recommended field without a value", Rules.FactRecommended, "⟦a⟧: {name: }", "'a' has no 'name', which every Plant should have if it is known."),
        new("text that is none of those permitted", Rules.FactCondition, Plant("color: ⟦green⟧"), "'green' does not fit 'color', which takes 'red' or 'blue'."),
        new("text that is not the one permitted", Rules.FactCondition, Plant("sun: ⟦none⟧"), "'none' does not fit 'sun', which takes 'full'."),
        new("number that is not the one permitted", Rules.FactCondition, Plant("rows: ⟦3⟧"), "'3' does not fit 'rows', which takes 2."),
        new("text that does not match a structured pattern", Rules.FactPattern, Plant("code: ⟦A-1⟧"), "'A-1' does not match the pattern of 'code': ^[A-Z]{2}-[0-9]+$"),
        new("reference that does not match its pattern", Rules.FactPattern, Plant("bed: ⟦one⟧"), "'one' does not match the pattern of 'bed': ^bed-"),
        new("permissible value that is a number", Rules.FactType, "== seeds/beds/a.yaml\nbed-1: {soil: ⟦1⟧}", "'1' is a number, but 'soil' takes a text. Put it in quotes: \"1\"."),
        new("permissible value that does not match a pattern", Rules.FactPattern, "== seeds/beds/a.yaml\nbed-1: {soil: ⟦'1'⟧}", "'1' does not match the pattern of 'soil': ^[a-z]"),
        new("too few values", Rules.FactCardinality, Plant("heights: ⟦[1]⟧"), "'heights' has 1 value, but takes 2 to 3."),
        new("too many values", Rules.FactCardinality, Plant("heights: ⟦[1, 2, 3, 4]⟧"), "'heights' has 4 values, but takes 2 to 3."),
        new("no value where there is one", Rules.FactCardinality, Plant("notes: ⟦[]⟧"), "'notes' has 0 values, but takes 1."),
        new("too many records under keys", Rules.FactCardinality, Plant("doses: ⟦{a: 1, b: 2}⟧"), "'doses' has 2 values, but takes 1 at most."),
        new("key twice in one list", Rules.FactDuplicateId, "a:\n  name: A\n  labels:\n    - {language: en}\n    - {language: ⟦en⟧}", "The identifier 'en' is already used in line 4 of this list. Give one of the two facts another one."),
        new("number in a gap", Rules.FactCondition, Plant("size: ⟦7⟧"), "'7' does not fit 'size', which takes 5 or less or 10 to 20."),
        new("number that meets one condition of two", Rules.FactCondition, Plant("month: ⟦13⟧"), "'13' does not fit 'month', which takes 1 or more and 12 or less."),
        new("number that meets both conditions of which it meets one", Rules.FactCondition, Plant("grade: ⟦5⟧"), "'5' does not fit 'grade', which takes only one of: 5 or less; 4 or more."),
        new("text that is excluded", Rules.FactCondition, Plant("banned: ⟦salt⟧"), "'salt' does not fit 'banned', which takes none of: 'salt'; what matches ^tar."),
        new("text of a form that is excluded", Rules.FactCondition, Plant("banned: ⟦tar oil⟧"), "'tar oil' does not fit 'banned', which takes none of: 'salt'; what matches ^tar."),
        new("record of the one class that can stand there", Rules.FactUnknownField, Plant("origin: {⟦sqare⟧: 1}"), "Unknown field 'sqare' in 'Place'. Did you mean 'square'?"),
        new("text of the one type that can stand there", Rules.FactType, Plant("origin: ⟦far⟧"), "'far' is a text, but 'origin' takes a whole number. Write digits only, without quotes or separators."),
        new("text that fits no type of several", Rules.FactCondition, Plant("amount: ⟦many⟧"), "'many' does not fit 'amount', which takes 1 or more or a full date or 'some'."),
        new("number that fits no type of several", Rules.FactCondition, Plant("amount: ⟦0⟧"), "'0' does not fit 'amount', which takes 1 or more or a full date or 'some'."),
        new("reference of several ranges to nothing", Rules.FactReference, Plant("where: ⟦bed-2⟧"), "'where' refers to 'bed-2', but no Bed has that identifier. Correct it, or add that fact to 'beds' first."),
        new("list where anything single can stand", Rules.FactShape, Plant("anything: ⟦[1]⟧"), "'anything' is a list, but takes a single value. Write the value behind the colon, in quotes if it holds ': ' or begins with a bracket."),
        new("value that must not be", Rules.FactCondition, Plant("secret: ⟦x⟧"), "'x' does not fit 'secret', which takes no value at all."),
        new("postcondition not met", Rules.FactClassRule, "⟦a⟧: {name: A, state: sold}", "'a' breaks a rule of 'Plant': What is sold has a grower (when 'state' is 'sold', 'grower' is present). Add, change or remove one of the fields."),
        new("value that a rule forbids", Rules.FactClassRule, Plant("state: gone, price: ⟦1⟧"), "'a' breaks a rule of 'Plant': when 'state' is 'lost' or 'state' is 'gone', 'price' is absent. Add, change or remove one of the fields."),
        new("elsecondition not met", Rules.FactClassRule, Plant("price: ⟦0⟧"), "'a' breaks a rule of 'Plant': when none of: 'state' is 'lost' or 'state' is 'gone', 'price' is 1 or more. Add, change or remove one of the fields."),
        new("rule broken backwards", Rules.FactClassRule, "⟦a⟧: {name: A, color: blue}", "'a' breaks a rule of 'Plant': Blue is sold to nobody (when 'color' is 'blue', 'grower' is 'nobody'). Add, change or remove one of the fields."),
        new("type that no class has", Rules.FactTypeDesignator, Plant("kind: ⟦Tre⟧"), "'Tre' names no class that can stand here. Did you mean 'Tree'? Permitted: Plant, Tree."),
        new("field of another class than the one named", Rules.FactUnknownField, "a: {name: A, kind: Plant, ⟦age⟧: 5}", "Unknown field 'age' in 'Plant'. Fields are: id, kind, name, color, sun, rows, code, bed, heights, notes, doses, labels, size, month, grade, banned, where, origin, amount, anything, state, grower, price, secret, latin."),
        new("required field of the class named", Rules.FactMissingField, "⟦a⟧: {name: A, kind: Tree}", "'a' has no 'age', which every Tree must have. Add a line for it."),
        new("condition overridden by a child", Rules.FactCondition, "a: {name: A, kind: Tree, age: 3, size: ⟦5⟧}", "'5' does not fit 'size', which takes 100 or more."),
        new("unique key twice in one file", Rules.FactUniqueKey, "a: {name: A, latin: rosa}\nb: {name: B, latin: ⟦rosa⟧}", "Another Plant has the same latin, in line 1 of this file. Correct one of the two."),
        new("unique key twice in two files", Rules.FactUniqueKey, "a: {name: A, latin: rosa}\n== seeds/plants/b.yaml\nb: {name: B, latin: ⟦rosa⟧}", "Another Plant has the same latin, in seeds/plants/a.yaml. Correct one of the two."),
        new("unique key of two fields", Rules.FactUniqueKey, "a: {name: A, bed: bed-1, state: new}\nb: {name: B, bed: ⟦bed-1⟧, state: new}\n== seeds/beds/a.yaml\nbed-1:", "Another Plant has the same bed and state, in line 1 of this file. Correct one of the two."),
    ];

    private static string Plant(string fields) => $"a: {{name: A, {fields}}}";
}
