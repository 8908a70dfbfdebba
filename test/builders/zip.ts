import { crc32, deflateRawSync } from 'node:zlib'

/** One file of an archive; what is stated of it may be made to differ from what it is. */
export type Part = {
  name: string
  content: string | Buffer
  flags?: number
  method?: number
  statedBytes?: number
}

/** A zip archive in memory, after APPNOTE 4.3: local headers, central directory, its end. */
export function zipOf(parts: readonly Part[], { entries = parts.length }: { entries?: number } = {}): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, flags = 0x800, method = 8, statedBytes } of parts) {
    const bytes = Buffer.from(content)
    const packed = method === 8 ? deflateRawSync(bytes) : bytes
    const label = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(method, 4)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(statedBytes ?? bytes.length, 18)
    shared.writeUInt16LE(label.length, 22)
    locals.push(Buffer.from('PK\x03\x04'), shared, label, packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, tail, label)
    offset += 30 + label.length + packed.length
  }
  const directoryBytes = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries, 4)
  end.writeUInt16LE(entries, 6)
  end.writeUInt32LE(directoryBytes.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directoryBytes, Buffer.from('PK\x05\x06'), end])
}
