using Dataset.Schema.Binding;
using Dataset.Schema.Model;

namespace Dataset.Schema.Facts;

/// <summary>Holds the names in one file against all facts: references, uniqueness, C# names, fields of other facts.</summary>
public static class CorpusValidator
{
    /// <summary>The issues of a file, those of the file by itself included, in the order of the text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="corpus">All facts.</param>
    /// <param name="schema">The schema.</param>
    public static EquatableArray<Issue> Validate(FactFile file, Corpus corpus, SchemaModel schema)
    {
        IssueList issues = new(file.Path, file.Text);
        foreach (NameMark mark in file.Marks)
        {
            switch (mark.Kind)
            {
                case NameKind.Identifier:
                    CheckIdentifier(mark, file, corpus, issues);
                    break;
                case NameKind.Reference when corpus.Find(mark.Name, mark.Class) is null:
                    string hint = Suggestion.For(mark.Name, corpus.Ids(mark.Class));
                    issues.Add(Rules.FactReference, mark.Span, mark.Owner, mark.Name, mark.Class, hint);
                    break;
                // A subject that does not exist has an issue of its own.
                case NameKind.Field when FieldOwner(mark, corpus, schema) is { } owner && owner.FindSlot(mark.Name) is null:
                    string near = Suggestion.For(mark.Name, owner.Slots.Select(slot => slot.Name));
                    issues.Add(Rules.FactFieldName, mark.Span, mark.Class, mark.Name, owner.Name, near);
                    break;
                default:
                    break;
            }
        }

        return issues.Count == 0 ? file.Issues : file.Issues.Concat(issues.ToEquatableArray()).OrderBy(issue => issue.Span.Start).ToEquatableArray();
    }

    private static void CheckIdentifier(NameMark mark, FactFile file, Corpus corpus, IssueList issues)
    {
        if (corpus.EarlierFile(file.Facts.Path, mark.Owner, mark.Class, mark.Name) is { } earlier)
        {
            issues.Add(Rules.FactDuplicateId, mark.Span, mark.Name, earlier);
        }
        else if (mark.Owner.Length > 0 && corpus.MemberClash(mark.Owner, mark.Name) is { } clash)
        {
            issues.Add(Rules.FactNameClash, mark.Span, mark.Name, CSharpName.Pascal(mark.Name), clash);
        }
    }

    private static ClassModel? FieldOwner(NameMark mark, Corpus corpus, SchemaModel schema) => schema.Content.Classes
        .Where(c => c.Parent.Length == 0 && c.IsIdentified)
        .Select(c => corpus.Find(mark.Owner, c.Name))
        .Where(name => name is not null)
        .Select(name => schema.Class(name!))
        .FirstOrDefault();
}
