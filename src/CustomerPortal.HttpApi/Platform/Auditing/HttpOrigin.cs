using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Auditing;

/// <inheritdoc />
internal sealed class HttpOrigin(IHttpContextAccessor accessor) : IRequestOrigin
{
    /// <inheritdoc />
    public string? Address => accessor.HttpContext?.Connection.RemoteIpAddress?.ToString();

    /// <inheritdoc />
    public string? TraceId => accessor.HttpContext is { } context ? Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier : null;
}
