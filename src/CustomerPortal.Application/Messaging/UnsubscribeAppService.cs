using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class UnsubscribeAppService(UnsubscribeLinks links) : IUnsubscribeAppService
{
    /// <inheritdoc />
    public string KindOf(string token) => links.KindOf(token) ?? throw new EntityNotFoundException(typeof(UnsubscribeLinks), "token");

    /// <inheritdoc />
    public Task UseAsync(string token, CancellationToken ct) => links.UseAsync(token, ct);
}
