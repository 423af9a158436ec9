using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Data;

/// <summary>
/// A form carries the version that it was filled from. An aggregate has one; what is made of settings, of several rows or of a row that may
/// be missing gets one from its state.
/// </summary>
internal static class Versions
{
    private const int Bytes = 12;

    /// <summary>Refuses a change that was made on an older state.</summary>
    /// <exception cref="ConcurrencyException">Somebody else saved first.</exception>
    public static void Require(this AggregateRoot aggregate, int? read) => Require(read == aggregate.Version);

    /// <summary>The same of a stamp as ABP's screens send it, the version as text; one who sends none is not asked.</summary>
    /// <exception cref="ConcurrencyException">Somebody else saved first.</exception>
    public static void RequireStamp(this AggregateRoot aggregate, string? read) =>
        Require(string.IsNullOrEmpty(read) || read == aggregate.Version.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same of a version that <see cref="Of"/> made.</summary>
    /// <exception cref="ConcurrencyException">Somebody else saved first.</exception>
    public static void Require(string read, string now) => Require(read == now);

    /// <summary>Version of a state: another one as soon as a part of it is another, and nothing can be read from it.</summary>
    public static string Of(params IEnumerable<string?> state) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(state)).AsSpan(0, Bytes));

    private static void Require(bool isFresh)
    {
        if (!isFresh)
        {
            throw new ConcurrencyException();
        }
    }
}
