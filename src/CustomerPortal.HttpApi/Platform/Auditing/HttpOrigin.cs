using System.Diagnostics;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Auditing;

/// <inheritdoc />
internal sealed class HttpOrigin(IHttpContextAccessor accessor) : IRequestOrigin
{
    /// <inheritdoc />
    public string? Address => accessor.HttpContext is { } context && NetworkName.Of(context.Connection.RemoteIpAddress) is { Length: > 0 } network ? network : null;

    /// <inheritdoc />
    public string? TraceId => accessor.HttpContext is { } context ? Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier : null;
}
