using System.Runtime.ExceptionServices;
using Dataset.Cli.Shell;

namespace Dataset.Cli.Checking;

/// <summary>Does the same with many files, several at a time; the results are in the order of the files.</summary>
/// <param name="jobs">How many at a time.</param>
/// <param name="cancel">Ends it early.</param>
internal sealed class FileLoop(int jobs, CancellationToken cancel)
{
    /// <summary>The result for each file.</summary>
    /// <param name="files">The files.</param>
    /// <param name="work">What is done with one.</param>
    /// <param name="done">Called after each, by any thread.</param>
    /// <exception cref="UnusableException">The one of the first file that has one, whatever was read first.</exception>
    public TResult[] Select<T, TResult>(IReadOnlyList<T> files, Func<T, TResult> work, Action? done = null)
    {
        TResult[] results = new TResult[files.Count];
        ExceptionDispatchInfo?[] failures = new ExceptionDispatchInfo?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancel }, i =>
        {
            try
            {
                results[i] = work(files[i]);
            }
            catch (UnusableException e)
            {
                failures[i] = ExceptionDispatchInfo.Capture(e);
            }

            done?.Invoke();
        });
        Array.Find(failures, failure => failure is not null)?.Throw();
        return results;
    }
}
