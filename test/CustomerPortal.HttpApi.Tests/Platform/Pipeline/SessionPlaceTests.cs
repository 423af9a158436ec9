using System.Net;
using System.Reflection;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Sessions;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>What is kept of where a session is used: enough to recognise it, too little to follow anybody.</summary>
public sealed class SessionPlaceTests
{
    [Theory]
    [InlineData("203.0.113.77", "203.0.113.0/24")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.0/24")]
    [InlineData("2001:db8:7:1:a:b:c:d", "2001:db8:7::/48")]
    [InlineData(null, "")]
    public void An_address_is_shortened_to_its_network(string? address, string network) =>
        Call("NetworkName", address is null ? null : IPAddress.Parse(address)).ShouldBe(network);

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0", "Edge, Windows")]
    [InlineData("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36", "Chrome, Android")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15", "Safari, macOS")]
    [InlineData("curl/8.5.0", "curl")]
    [InlineData("<script>alert(1)</script>", "scriptalert1")]
    [InlineData(null, "")]
    public void A_user_agent_becomes_a_name(string? agent, string device) => Call("DeviceName", agent).ShouldBe(device);

    [Fact]
    public void A_long_name_is_cut() => Call("DeviceName", new string('x', 5000)).Length.ShouldBe(IdentityConsts.MaxDeviceLength);

    private static string Call(string type, object? argument) => (string)typeof(IStaffSessions).Assembly
        .GetType($"CustomerPortal.Platform.Sessions.{type}", throwOnError: true)!
        .GetMethod("Of", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [argument])!;
}
