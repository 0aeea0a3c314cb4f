using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Dataset.Browser.Tests;

/// <summary>A page in a window, with what it asked for and what went wrong from its start to the end of the visit.</summary>
public sealed class Visit : IDisposable
{
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _complaints = new();

    private readonly Action<IPage> _giveBack;

    private Visit(IPage page, Action<IPage> giveBack)
    {
        Page = page;
        _giveBack = giveBack;
        page.Request += Note;
        page.RequestFailed += Complain;
        page.Console += Complain;
        page.PageError += Complain;
        page.Dialog += Complain;
    }

    public IPage Page { get; }

    /// <summary>The addresses that were asked for, the page's own first.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Failed requests, words in the console, errors of scripts, dialogs.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Opens a page and waits until all that it needs is there.</summary>
    /// <param name="window">Where it is opened.</param>
    /// <param name="address">The address of the page.</param>
    /// <param name="giveBack">Takes the window when the visit is over.</param>
    public static async Task<Visit> StartAsync(IPage window, Uri address, Action<IPage> giveBack)
    {
        Visit visit = new(window, giveBack);
        await window.GotoAsync(address.AbsoluteUri);
        return visit;
    }

    public void Dispose()
    {
        Page.Request -= Note;
        Page.RequestFailed -= Complain;
        Page.Console -= Complain;
        Page.PageError -= Complain;
        Page.Dialog -= Complain;
        _giveBack(Page);
    }

    private void Note(object? sender, IRequest request) => _requests.Enqueue(request.Url);

    private void Complain(object? sender, IRequest request) => _complaints.Enqueue($"{request.Url} failed: {request.Failure}");

    private void Complain(object? sender, IConsoleMessage message) => _complaints.Enqueue($"{message.Type} in the console: {message.Text}");

    private void Complain(object? sender, string error) => _complaints.Enqueue($"error of a script: {error}");

    private void Complain(object? sender, IDialog dialog)
    {
        _complaints.Enqueue($"dialog: {dialog.Message}");
        _ = dialog.DismissAsync();
    }
}
