using System.Net;
using System.Net.Sockets;

namespace Dataset.Cli.Sources;

/// <summary>Tells addresses of the open internet from those of this machine and of the networks around it.</summary>
internal static class PrivateAddress
{
    /// <summary>The ranges that are reserved: loopback, private, link-local, shared, documentation, benchmarks, multicast, and the IPv6 forms that hold an IPv4 address.</summary>
    private static readonly IPNetwork[] Ranges =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Whether an address is one that only this machine or its network reaches.</summary>
    /// <param name="address">The address.</param>
    public static bool Is(IPAddress address)
    {
        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily is not (AddressFamily.InterNetwork or AddressFamily.InterNetworkV6) || Array.Exists(Ranges, range => range.Contains(plain));
    }
}
