namespace Dataset.Cli.Sources;

/// <summary>Reads an address: whether there is a document, and where it leads. Of a document nothing is read.</summary>
/// <param name="client">Makes requests.</param>
/// <param name="robots">Says what may be read.</param>
internal sealed class AddressReader(PoliteClient client, RobotsFiles robots)
{
    /// <summary>What becomes of an address.</summary>
    /// <param name="source">The source.</param>
    /// <param name="today">The date.</param>
    /// <param name="cancel">Ends it early.</param>
    public async Task<SourceStatus> ReadAsync(SourceAddress source, string today, CancellationToken cancel)
    {
        SourceStatus status = new(source.Id, source.Url, today, Liveness.Skipped);
        if (!Uri.TryCreate(source.Url, UriKind.Absolute, out Uri? address))
        {
            return status with { Reason = "this is no address" };
        }

        HashSet<string> seen = [];
        for (int i = 0; i <= client.Settings.Redirects; i++)
        {
            if (!seen.Add(address.AbsoluteUri))
            {
                return status with { Result = Liveness.Dead, Reason = "it leads in a circle" };
            }

            (Answer answer, string? reason) = await AskAsync(address, cancel);
            status = status with { Status = answer.Status > 0 ? answer.Status : null, Redirected = i > 0 ? address.AbsoluteUri : null };
            if (reason is not null || !answer.IsRedirect)
            {
                Liveness result = reason is not null ? Liveness.Skipped : Judge(answer);
                return status with { Result = result, Reason = reason ?? answer.Failure, Alive = result == Liveness.Alive ? today : null };
            }

            if (!Uri.TryCreate(address, answer.Location, out Uri? next))
            {
                return status with { Result = Liveness.Dead, Reason = "it leads to what is no address" };
            }

            address = next;
        }

        return status with { Result = Liveness.Dead, Reason = "it leads on and on" };
    }

    private async Task<(Answer Answer, string? Reason)> AskAsync(Uri address, CancellationToken cancel)
    {
        if (PoliteClient.Forbidden(address) is { } forbidden)
        {
            return (new Answer(0, null, [], null, IsForbidden: true), forbidden);
        }

        (RobotsRules rules, Answer file) = await robots.OfAsync(address, cancel);
        if (file.Failure is not null)
        {
            // The host that did not give its robots.txt will not give anything else; it is not asked again.
            return (file, file.IsForbidden ? file.Failure : null);
        }

        if (!rules.Allows(address.PathAndQuery))
        {
            return (file with { Status = 0, Location = null }, file.IsSuccess ? "robots.txt asks not to read it" : $"robots.txt cannot be had ({file.Status})");
        }

        Answer answer = await client.SendAsync(HttpMethod.Head, address, 0, rules.Pause, cancel);

        // Many servers answer a HEAD with an error, or not at all, and a GET with the document.
        if (!answer.IsSuccess && !answer.IsRedirect && !answer.IsBusy && !answer.IsForbidden)
        {
            answer = await client.SendAsync(HttpMethod.Get, address, 0, rules.Pause, cancel);
        }

        return (answer, answer.IsForbidden ? answer.Failure : null);
    }

    private static Liveness Judge(Answer answer) => answer.Status switch
    {
        >= 200 and < 300 => Liveness.Alive,
        404 or 410 => Liveness.Dead,
        >= 400 and < 500 => Liveness.Refused,
        _ => Liveness.Unreachable,
    };
}
