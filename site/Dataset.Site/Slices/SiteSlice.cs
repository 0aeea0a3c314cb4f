using System.Globalization;
using Dataset.Site.Reading;
using Dataset.Site.Views;
using Microsoft.AspNetCore.Html;
using RazorSlices;

namespace Dataset.Site.Slices;

/// <summary>What every template can write: text in its language and direction, links to facts, dates, notes.</summary>
/// <typeparam name="TView">What the template shows.</typeparam>
public abstract class SiteSlice<TView> : RazorSlice<TView>
    where TView : IPageView
{
    /// <summary>The page.</summary>
    protected PageContext Page => Model.Page;

    /// <summary>Writes a text; one in another language or direction is set apart so that it cannot disturb its surroundings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, or the empty string where that is not known.</param>
    protected HtmlString Text(string text, string language = "")
    {
        string? lang = TextDirection.LangAttribute(text, language);
        if (lang is null && !TextDirection.NeedsIsolation(text))
        {
            Write(text);
            return HtmlString.Empty;
        }

        WriteLiteral("<bdi"u8);
        if (lang is not null)
        {
            WriteLiteral(" lang=\""u8);
            Write(lang);
            WriteLiteral("\""u8);
        }

        WriteLiteral(">"u8);
        Write(text);
        WriteLiteral("</bdi>"u8);
        return HtmlString.Empty;
    }

    /// <summary>Writes the label of a fact as a link to its page.</summary>
    /// <param name="fact">A fact of the catalog.</param>
    protected HtmlString FactLink(IFact fact)
    {
        string? href = Page.Href(fact);
        if (href is null)
        {
            return Label(fact);
        }

        WriteLiteral("<a href=\""u8);
        Write(href);
        WriteLiteral("\">"u8);
        Label(fact);
        WriteLiteral("</a>"u8);
        return HtmlString.Empty;
    }

    /// <summary>Writes the label of a fact.</summary>
    /// <param name="fact">A fact of the catalog.</param>
    protected HtmlString Label(IFact fact) => Text(fact.Label, LanguageOf(fact));

    /// <summary>The language that the label of a record is in, or the empty string where the record does not say.</summary>
    /// <param name="record">A record of the catalog.</param>
    protected string LanguageOf(IRecord record) => record.Text(Page.Index.Profile(record).Language);

    /// <summary>Writes a date in words.</summary>
    /// <param name="value">A value of a date slot.</param>
    protected HtmlString Date(object? value)
    {
        if (FactDate.From(value) is not { } date)
        {
            return HtmlString.Empty;
        }

        // HTML has no form for "about May 1948" or an interval, and a time element without one is an error.
        string? machine = DateText.Machine(date);
        WriteLiteral(machine is null ? "<span title=\""u8 : "<time datetime=\""u8);
        Write(machine ?? date.Text);
        WriteLiteral("\">"u8);
        Write(DateText.InWords(date));
        WriteLiteral(machine is null ? "</span>"u8 : "</time>"u8);
        return HtmlString.Empty;
    }

    /// <summary>Writes the numbers of citations as links to them.</summary>
    /// <param name="notes">The citations.</param>
    protected HtmlString Notes(IEnumerable<Citation> notes)
    {
        bool any = false;
        foreach (Citation note in notes)
        {
            string number = note.Number.ToString(CultureInfo.InvariantCulture);
            // The space keeps "121" and its note 1 apart where the style is lost, as in a copied text.
            WriteLiteral(any ? " <a href=\"#source-"u8 : "\u202F<sup class=\"notes\"><a href=\"#source-"u8);
            WriteLiteral(number);
            WriteLiteral("\" aria-label=\"Source "u8);
            WriteLiteral(number);
            WriteLiteral("\">"u8);
            WriteLiteral(number);
            WriteLiteral("</a>"u8);
            any = true;
        }

        WriteLiteral(any ? "</sup>"u8 : default);
        return HtmlString.Empty;
    }

    /// <summary>The number with its noun: <c>1 fact</c>, <c>2,000 facts</c>.</summary>
    /// <param name="count">The number.</param>
    /// <param name="noun">The noun in the singular.</param>
    /// <param name="nouns">The noun in the plural, where that is not the singular and an s.</param>
    protected static string Count(int count, string noun, string? nouns = null) => $"{Number(count)} {(count == 1 ? noun : nouns ?? noun + "s")}";

    /// <summary>The number with separators: <c>2,000</c>.</summary>
    /// <param name="count">The number.</param>
    protected static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
