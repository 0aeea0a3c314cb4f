using System.Buffers;
using System.IO.Pipelines;
using RazorSlices;

namespace Dataset.Site.Rendering;

/// <summary>The bytes of one page, in memory: what a template writes to in place of a connection.</summary>
public sealed class PageBuffer : PipeWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(32 * 1024);

    /// <summary>What was written so far; valid until the buffer is written to or cleared.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    /// <inheritdoc/>
    public override bool CanGetUnflushedBytes => true;

    /// <summary>Always zero: there is nothing to flush to, and a template flushes above 16 KB otherwise.</summary>
    public override long UnflushedBytes => 0;

    /// <summary>Writes a template, and is done with it.</summary>
    /// <param name="slice">The template.</param>
    public void Render(RazorSlice slice)
    {
        using (slice)
        {
            ValueTask rendering = slice.RenderAsync(this, PageTextEncoder.Instance);
            if (!rendering.IsCompletedSuccessfully)
            {
                // No template waits for anything, so this is only how an error of a template surfaces.
                rendering.AsTask().GetAwaiter().GetResult();
            }
        }
    }

    /// <summary>Makes the buffer empty, to be used for the next page.</summary>
    public void Clear() => _bytes.ResetWrittenCount();

    /// <inheritdoc/>
    public override void Advance(int bytes) => _bytes.Advance(bytes);

    /// <inheritdoc/>
    public override Memory<byte> GetMemory(int sizeHint = 0) => _bytes.GetMemory(sizeHint);

    /// <inheritdoc/>
    public override Span<byte> GetSpan(int sizeHint = 0) => _bytes.GetSpan(sizeHint);

    /// <inheritdoc/>
    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => default;

    /// <inheritdoc/>
    public override void CancelPendingFlush()
    {
        // Nothing is ever pending.
    }

    /// <inheritdoc/>
    public override void Complete(Exception? exception = null)
    {
        // The bytes stay readable; the owner clears them.
    }
}
