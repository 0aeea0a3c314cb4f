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
        IEnumerable<Issue> found = file.Marks.Select(mark => Check(mark, file, corpus, schema)).Where(issue => issue is not null).Select(issue => issue!);
        return file.Issues.Concat(found).OrderBy(issue => issue.Span.Start).ToEquatableArray();
    }

    private static Issue? Check(NameMark mark, FactFile file, Corpus corpus, SchemaModel schema)
    {
        switch (mark.Kind)
        {
            case NameKind.Identifier:
                if (corpus.EarlierFile(file.Facts.Path, mark.Owner, mark.Class, mark.Name) is { } earlier)
                {
                    return At(mark, file, Rules.FactDuplicateId, mark.Name, earlier);
                }

                return mark.Owner.Length > 0 && corpus.MemberClash(mark.Owner, mark.Name) is { } clash
                    ? At(mark, file, Rules.FactNameClash, mark.Name, CSharpName.Pascal(mark.Name), clash)
                    : null;

            case NameKind.Reference:
                return corpus.Find(mark.Name, mark.Class) is null
                    ? At(mark, file, Rules.FactReference, mark.Owner, mark.Name, mark.Class, Suggestion.For(mark.Name, corpus.Ids(mark.Class)))
                    : null;

            default:
                // A subject that does not exist has an issue of its own.
                return FieldOwner(mark, corpus, schema) is { } owner && owner.FindSlot(mark.Name) is null
                    ? At(mark, file, Rules.FactFieldName, mark.Class, mark.Name, owner.Name, Suggestion.For(mark.Name, owner.Slots.Select(s => s.Name)))
                    : null;
        }
    }

    private static ClassModel? FieldOwner(NameMark mark, Corpus corpus, SchemaModel schema) => schema.Content.Classes
        .Where(c => c.Parent.Length == 0 && c.IsIdentified)
        .Select(c => corpus.Find(mark.Owner, c.Name))
        .Where(name => name is not null)
        .Select(name => schema.Class(name!))
        .FirstOrDefault();

    private static Issue At(NameMark mark, FactFile file, Rule rule, params string[] arguments) =>
        new(rule, file.Path, mark.Span, mark.Start, mark.End, arguments.ToEquatableArray());
}
