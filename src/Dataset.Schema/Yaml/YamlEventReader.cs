using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dataset.Schema.Yaml;

/// <summary>
/// Reads the parser's events. The only file that names YamlDotNet: another parser is put in here. The parser throws more
/// than its own exceptions (InvalidOperationException for an unclosed bracket), so that all of them are caught.
/// </summary>
internal sealed class YamlEventReader
{
    private readonly int _start;
    private readonly int _end;
    private readonly Parser _parser;

    /// <summary>Begins at a stretch of a text.</summary>
    public YamlEventReader(string text, int start, int end)
    {
        _start = start;
        _end = end;
        string part = start == 0 && end == text.Length ? text : text.Substring(start, end - start);
        _parser = new Parser(new Scanner(new StringReader(part), skipComments: true));
    }

    /// <summary>Why the parser gave up, once there was a <see cref="YamlEventKind.Failure"/>.</summary>
    public YamlFailure? Failure { get; private set; }

    /// <summary>The next event that has to do with nodes; after the last one <see cref="YamlEventKind.StreamEnd"/> for ever.</summary>
    public YamlEvent Next()
    {
        if (Failure is not null)
        {
            return new YamlEvent(YamlEventKind.Failure, _end, _end);
        }

        try
        {
            while (_parser.MoveNext())
            {
                if (Convert(_parser.Current) is YamlEvent next)
                {
                    return next;
                }
            }

            return new YamlEvent(YamlEventKind.StreamEnd, _end, _end);
        }
        catch (YamlException e)
        {
            // A mark in line 1, column 1 of a parser that is long past it is one that was never set.
            Failure = e.Start.Index == 0 && e.End.Index == 0 ? Unplaced(e) : new YamlFailure(Offset(e.Start), Offset(e.End), e.Message);
        }
        catch (Exception e)
        {
            Failure = Unplaced(e);
        }

        return new YamlEvent(YamlEventKind.Failure, _end, _end);
    }

    private YamlFailure Unplaced(Exception e) => new(-1, _end, e.Message);

    private YamlEvent? Convert(ParsingEvent? current) => current switch
    {
        Scalar scalar => new YamlEvent(
            YamlEventKind.Scalar,
            Offset(scalar.Start),
            Offset(scalar.End),
            scalar.Value,
            IsPlain: scalar.Style == ScalarStyle.Plain,
            HasAnchor: !scalar.Anchor.IsEmpty,
            HasTag: !scalar.Tag.IsEmpty),
        MappingStart mapping => new YamlEvent(
            YamlEventKind.MappingStart,
            Offset(mapping.Start),
            Offset(mapping.End),
            IsFlow: mapping.Style == MappingStyle.Flow,
            HasAnchor: !mapping.Anchor.IsEmpty,
            HasTag: !mapping.Tag.IsEmpty),
        SequenceStart sequence => new YamlEvent(
            YamlEventKind.SequenceStart,
            Offset(sequence.Start),
            Offset(sequence.End),
            IsFlow: sequence.Style == SequenceStyle.Flow,
            HasAnchor: !sequence.Anchor.IsEmpty,
            HasTag: !sequence.Tag.IsEmpty),
        MappingEnd => new YamlEvent(YamlEventKind.MappingEnd, Offset(current.Start), Offset(current.End)),
        SequenceEnd => new YamlEvent(YamlEventKind.SequenceEnd, Offset(current.Start), Offset(current.End)),
        AnchorAlias => new YamlEvent(YamlEventKind.Alias, Offset(current.Start), Offset(current.End)),
        _ => null,
    };

    private int Offset(in Mark mark) => _start + (int)Math.Max(0, Math.Min(mark.Index, _end - _start));
}
