using System.Globalization;
using Dataset.Schema.Binding;
using Dataset.Schema.Checks;
using Dataset.Schema.Model;

namespace Dataset.Schema.Facts;

/// <summary>Holds the names in one file against all facts: references, uniqueness, C# names, fields of other facts.</summary>
public static class CorpusValidator
{
    /// <summary>The issues of a file, those of the file by itself included, in the order of the text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="corpus">All facts, those of the file included.</param>
    /// <param name="schema">The schema.</param>
    public static EquatableArray<Issue> Validate(FactFile file, Corpus corpus, SchemaModel schema)
    {
        IssueList issues = new(file.Path, file.Text);
        Dictionary<(string Root, string Id), SourceSpan> identifiers = [];
        Dictionary<UniqueKeyValue, SourceSpan> uniqueKeys = [];
        foreach (NameMark mark in file.Marks)
        {
            switch (mark.Kind)
            {
                case NameKind.Identifier:
                    string root = schema.Class(mark.Class).IdentifiedRoot;
                    CheckIdentifier(mark, identifiers.TryGetValue((root, mark.Name), out SourceSpan earlier) ? earlier : null, file, corpus, issues);
                    identifiers[(root, mark.Name)] = mark.Span;
                    break;
                case NameKind.Reference:
                    CheckReference(mark, corpus, schema, issues);
                    break;
                case NameKind.UniqueKey:
                    CheckUniqueKey(mark, file, corpus, uniqueKeys, issues);
                    break;
                // A fact that does not exist has an issue where it is referred to.
                case NameKind.Field when corpus.Find(mark.Owner, mark.Class) is { } owner && owner.FindSlot(mark.Name) is null:
                    IEnumerable<string> fields = owner.Slots.Select(slot => slot.Name);
                    string near = Suggestion.OrAll(mark.Name, fields);
                    issues.Add(Rules.FactFieldName, mark.Span, issues.Rename(mark.Span, mark.Name, fields), mark.Slot, mark.Name, owner.Name, near);
                    break;
                default:
                    break;
            }
        }

        foreach (CorpusQuestion question in file.Questions)
        {
            question.Answer(corpus, schema, issues);
        }

        return issues.After(file.Issues);
    }

    private static void CheckReference(NameMark mark, Corpus corpus, SchemaModel schema, IssueList issues)
    {
        SlotModel slot = schema.Plan(mark.Class).Find(mark.Slot)!;
        if (slot.Alternatives.Count == 0 && corpus.Find(mark.Name, slot.Range) is not null)
        {
            CheckReplaced(mark, slot, corpus, issues);
            return;
        }

        IEnumerable<string> ranges = slot.Alternatives.Where(alternative => alternative.Kind == ValueKind.Reference).DefaultIfEmpty(slot).SelectMany(s => s.RangeClasses);
        if (ranges.All(range => corpus.Find(mark.Name, range) is null))
        {
            string[] ids = [.. ranges.SelectMany(corpus.Ids)];
            string hint = Suggestion.For(mark.Name, ids);
            issues.Add(Rules.FactReference, mark.Span, issues.Rename(mark.Span, mark.Name, ids), mark.Slot, mark.Name, string.Join(" and no ", ranges), hint.Length > 0 ? hint : WhereToAdd(ranges, schema));
        }
    }

    /// <summary>Warns of a reference to a fact that another one stands in place of. What replaces a fact, and what disputes one, refers to it as it was.</summary>
    private static void CheckReplaced(NameMark mark, SlotModel slot, Corpus corpus, IssueList issues)
    {
        IReadOnlyList<string> replacements = corpus.Replacements(mark.Name);
        if (replacements.Count == 0 || slot.Uri is Roles.IsReplacedBy or Roles.Subject)
        {
            return;
        }

        bool hasMoved = replacements.Count == 1 && corpus.Find(replacements[0], slot.Range) is not null;
        Fix? fix = hasMoved ? issues.Replace($"write '{replacements[0]}'", isSafe: true, mark.Span, replacements[0]) : null;
        string names = string.Join(" and ", replacements.Select(id => $"'{id}'"));
        issues.Add(Rules.FactReplaced, mark.Span, fix, mark.Slot, mark.Name, names, replacements.Count == 1 ? "that" : "one of them");
    }

    /// <summary>The collections that could have the fact, where they are few; with a space before the sentence.</summary>
    private static string WhereToAdd(IEnumerable<string> ranges, SchemaModel schema)
    {
        string[] folders = [.. schema.CollectionsFor(ranges).Select(collection => $"'{collection.Name}'")];
        return folders.Length is 0 or > 4 ? " Correct it, or add that fact first." : $" Correct it, or add that fact to {string.Join(" or ", folders)} first.";
    }

    private static void CheckUniqueKey(NameMark mark, FactFile file, Corpus corpus, Dictionary<UniqueKeyValue, SourceSpan> seen, IssueList issues)
    {
        UniqueKeyValue value = new(mark.Class, mark.Slot, mark.Name);
        string first = corpus.FirstFile(value);
        if (first != file.Facts.Path)
        {
            issues.Add(Rules.FactUniqueKey, mark.Span, mark.Class, mark.Slot, first);
        }
        else if (seen.TryGetValue(value, out SourceSpan earlier))
        {
            issues.Add(Rules.FactUniqueKey, mark.Span, mark.Class, mark.Slot, $"line {issues.LineNumber(earlier)} of this file");
        }
        else
        {
            seen.Add(value, mark.Span);
        }
    }

    private static void CheckIdentifier(NameMark mark, SourceSpan? earlier, FactFile file, Corpus corpus, IssueList issues)
    {
        string first = corpus.FirstFile(mark.Class, mark.Name);
        if (first != file.Facts.Path)
        {
            issues.Add(Rules.FactDuplicateId, mark.Span, mark.Name, first);
        }
        else if (earlier is { } span)
        {
            issues.Add(Rules.FactDuplicateId, mark.Span, mark.Name, $"line {issues.LineNumber(span)} of this file");
        }
        else if (mark.Owner.Length > 0 && corpus.MemberClash(mark.Owner, mark.Name) is { } clash)
        {
            issues.Add(Rules.FactNameClash, mark.Span, mark.Name, CSharpName.Pascal(mark.Name), clash);
        }
    }
}
